using System.Globalization;
using System.Text;
using System.Xml;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Hosting;

/// <summary>Writes sitemaps (sitemaps.org, protocol 0.9); above its limit one file becomes an index of several.</summary>
public static class Sitemap
{
    /// <summary>The most addresses that the protocol allows in one file.</summary>
    public const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static int PartsOf(IReadOnlyList<SitemapPage> pages) => (pages.Count + Most - 1) / Most;

    public static byte[] Write(IReadOnlyList<SitemapPage> pages, string baseUrl) => Document("urlset", xml =>
    {
        foreach (var page in pages)
        {
            Entry(xml, "url", baseUrl + page.Path, page.Checked);
        }
    });

    public static byte[] WriteIndex(IReadOnlyList<SitemapPage> pages, string baseUrl) => Document("sitemapindex", xml =>
    {
        for (var part = 1; part <= PartsOf(pages); part++)
        {
            Entry(xml, "sitemap", string.Create(CultureInfo.InvariantCulture, $"{baseUrl}/sitemap-{part}.xml"), pages.Skip((part - 1) * Most).Take(Most).Max(p => p.Checked));
        }
    });

    private static byte[] Document(string root, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            xml.WriteStartElement(root, Namespace);
            write(xml);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, string element, string address, DateOnly? day)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (day is { } known)
        {
            xml.WriteElementString("lastmod", Namespace, IsoDay.Format(known));
        }

        xml.WriteEndElement();
    }
}
