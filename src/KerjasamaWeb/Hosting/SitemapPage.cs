namespace KerjasamaWeb.Hosting;

/// <summary>One page of the sitemap, with the day it was last checked.</summary>
public readonly record struct SitemapPage(string Path, DateOnly? Checked);
