namespace Kerjasama.Tool;

/// <summary>Runs a verb and turns wrong input into a message and exit code 1.</summary>
internal static class Verb
{
    public static int Run(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
