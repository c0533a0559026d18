namespace KerjasamaWeb.Hosting;

/// <summary>Lets a page be kept by the <see cref="PageCache"/>, and names the query keys that change it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CachedByAttribute(params string[] queryKeys) : Attribute
{
    public string[] QueryKeys { get; } = queryKeys;
}
