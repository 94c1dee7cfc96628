using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>The frame of every XHTML file in the book.</summary>
internal static class EpubPage
{
    /// <summary>Everything before the body's content.</summary>
    public static void Begin(MarkupWriter writer, string title, string? language, TextDirection? direction, string? bodyClass = null)
    {
        writer
            .Declaration()
            .Doctype()
            .Open("html")
            .With("xmlns", "http://www.w3.org/1999/xhtml")
            .With("xmlns:epub", "http://www.idpf.org/2007/ops")
            .Tongue(true, language, direction)
            .Line()
            .Open("head")
            .Line();
        writer.Element("title", title).Line();
        writer.Open("link").With("rel", "stylesheet").With("type", "text/css").With("href", "style.css").Close().Line();
        writer.Close().Line().Open("body").With("class", bodyClass).Line();
    }

    public static void End(MarkupWriter writer) => writer.Close().Line().Close().Line();

    /// <summary>A whole page.</summary>
    public static byte[] Of(string title, string? language, TextDirection? direction, string? bodyClass, Action<MarkupWriter> content)
    {
        var writer = new MarkupWriter(isHtml: true);
        Begin(writer, title, language, direction, bodyClass);
        content(writer);
        End(writer);
        return writer.Written.ToArray();
    }
}
