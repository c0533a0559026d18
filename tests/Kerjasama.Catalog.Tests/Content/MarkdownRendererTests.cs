using System.Text.RegularExpressions;
using CsCheck;
using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Content;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Teks <b onclick=\"x()\">tebal</b>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<iframe src=\"https://x\"></iframe>")]
    [InlineData("[klik](javascript:alert(1))")]
    [InlineData("[klik](JaVaScRiPt:alert(1))")]
    [InlineData("[klik](data:text/html,x)")]
    [InlineData("[klik](//evil.example)")]
    [InlineData("[klik](http://tanpa-s.example)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![gambar](https://x/y.png)")]
    [InlineData("[klik][a]\n\n[a]: javascript:alert(1)")]
    public void What_could_harm_is_reported_and_left_out(string text)
    {
        var rendered = MarkdownRenderer.Render(new(text, 1));

        Assert.NotEmpty(rendered.Problems);
        Assert.DoesNotMatch("(?i)<(script|style|iframe|img|b )|javascript:|data:|onclick=\"|href=\"(//|http:)", rendered.Html);
    }

    [Fact]
    public void A_heading_gets_its_fixed_anchor_and_a_link_to_itself()
    {
        var rendered = MarkdownRenderer.Render(new("## Isi singkat {#isi}\n\nTeks.", 1));

        Assert.Empty(rendered.Problems);
        Assert.StartsWith("<h2 id=\"isi\">Isi singkat <a class=\"anchor\" href=\"#isi\"", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(("isi", "Isi singkat"), (rendered.Headings[0].Id, rendered.Headings[0].Text));
    }

    [Theory]
    [InlineData("## Isi")]
    [InlineData("## Isi {#karangan}")]
    [InlineData("# Judul")]
    [InlineData("## A {#isi}\n\n## B {#isi}")]
    public void A_heading_outside_the_fixed_list_is_reported(string text) =>
        Assert.NotEmpty(MarkdownRenderer.Render(new(text, 1)).Problems);

    [Fact]
    public void Problems_carry_the_line_in_the_file()
    {
        var rendered = MarkdownRenderer.Render(new("Baik.\n\n<b>buruk</b>\n", 40));

        Assert.All(rendered.Problems, p => Assert.Equal(42, p.Line));
    }

    [Fact]
    public void Plain_text_has_neither_markup_nor_anchors()
    {
        var rendered = MarkdownRenderer.Render(new("## Isi {#isi}\n\nTeks **tebal** dan [tautan](/negara).", 1));

        Assert.Equal("Isi Teks tebal dan tautan.", rendered.PlainText);
    }

    [Fact]
    public void No_text_whatever_gives_an_active_element_or_attribute()
    {
        string[] pieces = ["<script>", "</script>", "[a](", "javascript:", ")", "![", "](", "<img src=x onerror=1>", "`", "\n\n", "## ", "{#isi}", "|", "---", "{onclick=x}", "{.a style=b}", "<a href='", "'>", "&#106;avascript:", "\\", "*", "teks"];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 12].Sample(parts =>
        {
            var html = MarkdownRenderer.Render(new(string.Concat(parts), 1)).Html;
            var withoutValues = Regex.Replace(html, "\"[^\"]*\"", "\"\"");
            return !Regex.IsMatch(withoutValues, "<(script|img|iframe|style|object|svg)|<[a-z0-9]+[^>]* (on[a-z]+|style)=", RegexOptions.IgnoreCase)
                && !Regex.IsMatch(html, "href=\"(?!/[^/]|/\"|#|https://)[^\"]*\"", RegexOptions.IgnoreCase);
        }, iter: 3000);
    }
}
