namespace KerjasamaWeb.Hosting;

/// <summary>Calls back once the content folder has been quiet for a moment after a change.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    public ContentWatcher(string folder, Func<Task> changed)
    {
        _timer = new Timer(_ => _ = changed());
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += Restart;
        _watcher.Created += Restart;
        _watcher.Deleted += Restart;
        _watcher.Renamed += Restart;
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Restart(object sender, FileSystemEventArgs e) => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
}
