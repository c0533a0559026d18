using System.Runtime.InteropServices;

namespace KerjasamaWeb.Hosting;

/// <summary>What the C library (glibc) is told about the memory that SQLite and the runtime ask it for. Elsewhere nothing is said: musl and other systems keep little.</summary>
public static partial class LibcMemory
{
    // malloc.h: M_ARENA_MAX
    private const int ArenaMax = -8;

    /// <summary>All threads share two pools. By default there are eight for each core, and every pool keeps what it once used.</summary>
    public static void ShareTwoArenas() => Ask(() => SetOption(ArenaMax, 2));

    /// <summary>Gives back what lies free at the end of the pools.</summary>
    public static void Trim() => Ask(() => TrimTo(0));

    private static void Ask(Func<int> question)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = question();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // No glibc.
        }
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int TrimTo(nint keep);
}
