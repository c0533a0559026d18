namespace Kerjasama.Tool;

/// <summary>Wrong input; the message is for the person at the terminal and the exit code is 1.</summary>
internal sealed class ToolException(string message) : Exception(message);
