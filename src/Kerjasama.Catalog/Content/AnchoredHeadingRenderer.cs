using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Kerjasama.Catalog.Content;

/// <summary>Writes a heading with its fixed id and a link to itself.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var heading = obj.GetData(typeof(Heading)) as Heading;
        renderer.Write($"<h{obj.Level}");
        if (heading is not null)
        {
            renderer.Write(" id=\"").WriteEscape(heading.Id).Write("\"");
        }

        renderer.Write(">").WriteLeafInline(obj);
        if (heading is not null)
        {
            renderer.Write(" <a class=\"anchor\" href=\"#").WriteEscape(heading.Id)
                .Write("\" aria-label=\"Tautan ke bagian ").WriteEscape(heading.Text).Write("\">#</a>");
        }

        renderer.WriteLine($"</h{obj.Level}>");
    }
}
