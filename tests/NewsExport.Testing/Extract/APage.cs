using System.Globalization;
using System.Text;

namespace NewsExport.Testing.Extract;

/// <summary>Writes small article pages: <c>APage.Titled("A ferry").WithParagraphs(3).And("&lt;hr&gt;")</c>.</summary>
public sealed class APage
{
    private readonly StringBuilder head = new();
    private readonly StringBuilder before = new();
    private readonly StringBuilder body = new();
    private readonly StringBuilder after = new();
    private string language = "en";
    private string address = "https://post.example/2024/05/ferry";

    private APage() { }

    /// <summary>A page whose title element and h1 say the same.</summary>
    public static APage Titled(string title)
    {
        var page = new APage();
        page.head.Append("<title>").Append(title).Append("</title>");
        page.before.Append("<h1>").Append(title).Append("</h1>");
        return page;
    }

    /// <summary>A page without a title.</summary>
    public static APage Bare() => new();

    public APage At(string url)
    {
        address = url;
        return this;
    }

    public APage In(string tag)
    {
        language = tag;
        return this;
    }

    /// <summary>Markup of the <c>head</c>.</summary>
    public APage WithHead(string html)
    {
        head.Append(html);
        return this;
    }

    /// <summary>A JSON-LD script.</summary>
    public APage WithJsonLd(string json) => WithHead("<script type=\"application/ld+json\">" + json + "</script>");

    /// <summary>Markup between the title and the body of the article.</summary>
    public APage Under(string html)
    {
        before.Append(html);
        return this;
    }

    /// <summary>Numbered paragraphs of some length.</summary>
    public APage WithParagraphs(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            body.Append(
                CultureInfo.InvariantCulture,
                $"<p>Paragraph {number}: the ferry left the eastern bank at six, with two bicycles, a crate of pears and nobody in a hurry.</p>"
            );
        }

        return this;
    }

    /// <summary>Markup of the body, after what is there.</summary>
    public APage And(string html)
    {
        body.Append(html);
        return this;
    }

    public APage AndFigure(string source, string caption, string alternative = "A picture") =>
        And($"<figure><img src=\"{source}\" alt=\"{alternative}\"><figcaption>{caption}</figcaption></figure>");

    /// <summary>Markup after the article.</summary>
    public APage Below(string html)
    {
        after.Append(html);
        return this;
    }

    public string ToHtml() =>
        $"<!doctype html><html lang=\"{language}\"><head>{head}</head><body><article>{before}<div class=\"body\">{body}</div></article>{after}</body></html>";

    public Capture ToCapture() =>
        address.Length == 0
            ? Captures.Of(ToHtml(), "text/html")
            : Captures.Of(ToHtml(), "text/html") with
            {
                Source = new ArticleSource(address, ArticleSourceKind.Web) { Url = new Uri(address) },
                FinalUrl = new Uri(address),
            };
}
