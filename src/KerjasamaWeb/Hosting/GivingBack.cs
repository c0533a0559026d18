namespace KerjasamaWeb.Hosting;

/// <summary>Gives memory back that peaks have left behind: the runtime and the C library keep it for the next peak, and a small server has other tenants.</summary>
public sealed class GivingBack : BackgroundService
{
    private const long WorthIt = 6 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                // A heap of about 20 MB: the pause is a few hundredths of a second.
                if (GC.GetGCMemoryInfo().TotalCommittedBytes - GC.GetTotalMemory(forceFullCollection: false) > WorthIt)
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                }

                LibcMemory.Trim();
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops.
        }
    }
}
