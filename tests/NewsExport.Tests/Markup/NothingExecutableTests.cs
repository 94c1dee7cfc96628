using System.Xml.Linq;
using CsCheck;
using NewsExport.Markup.Epub;
using NewsExport.Markup.Html;
using NewsExport.Markup.Text;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Markup;

/// <summary>From a hostile page through extraction to the documents: what could run is gone, and what was cleaned once is clean.</summary>
public sealed class NothingExecutableTests
{
    private const int Pages = 60;

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">A man on the quay counted the boats twice and came to two numbers, which he reported, both of them, to the office.</p>",
        "<p>The keeper of the light wrote a <a href=\"javascript:alert(1)\">letter</a>, and a <a href=\"JaVa&#9;Script:alert(1)\">second one</a>, to the county, about paint.</p>",
        "<p>A <a href=\"vbscript:x\">third</a> and a <a href=\"data:text/html,<script>x</script>\">fourth</a> letter followed before the answer to the first had come.</p>",
        "<figure><img src=\"x.png\" onerror=\"alert(1)\" alt=\"A boat\"><figcaption>A boat that was never painted.</figcaption></figure>",
        "<svg onload=\"alert(1)\"><script>alert(1)</script><a xlink:href=\"javascript:x\"><text>boats</text></a></svg>",
        "<math href=\"javascript:x\" onclick=\"x\"><mi onmouseover=\"x\">x</mi><annotation-xml encoding=\"text/html\"><script>x</script></annotation-xml></math>",
        "<iframe src=\"https://video.example/embed/1\" srcdoc=\"<script>x</script>\"></iframe>",
        "<object data=\"x.swf\"></object><embed src=\"x.swf\">",
        "<form action=\"javascript:x\"><input onfocus=x autofocus><button formaction=\"javascript:x\">Go</button></form>",
        "<blockquote cite=\"javascript:x\" style=\"background:url(javascript:x)\"><p>We paint what we see, and in winter we see very little of it.</p></blockquote>",
        "<template><script>x</script></template><noscript><p onclick=x>No script here.</p></noscript>",
        "<meta http-equiv=refresh content=\"0;url=javascript:x\"><base href=\"javascript:x\"><link rel=import href=x>",
        "<table onclick=x><tr><th>Boat</th><th>Paint</th></tr><tr><td style=\"behavior:url(x)\">Ternen</td><td>white</td></tr></table>",
    ];

    private static readonly Gen<string> AnyPage = Gen.Int[0, Hostile.Length - 1]
        .Array[1, 8]
        .Select(picks =>
            $"<article><h1>Boats before breakfast</h1>{string.Join(ExtractedPage.Prose, picks.Select(pick => Hostile[pick]).Prepend("").Append(""))}</article>"
        );

    private static readonly HashSet<string> Forbidden =
    [
        .. "script iframe object embed form input button base applet frame template svg:script noscript".Split(' '),
    ];

    [Fact]
    public async Task Nothing_that_runs_gets_into_a_page() =>
        await AnyPage.SampleAsync(
            async page => ShouldBeInert((await Rendered.AsAsync(new HtmlRenderer(), Article(page))).Xml.Descendants()),
            iter: Pages
        );

    [Fact]
    public async Task Nothing_that_runs_gets_into_a_book() =>
        await AnyPage.SampleAsync(
            async page =>
            {
                var book = await Rendered.AsAsync(new EpubRenderer(), Article(page));
                Assert.All(
                    book.Names().Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)),
                    name => ShouldBeInert(book.Page(name["EPUB/".Length..]).Descendants())
                );
            },
            iter: Pages
        );

    [Fact]
    public async Task What_was_cleaned_once_is_clean() =>
        await AnyPage.SampleAsync(
            async page =>
            {
                var first = Article(page);
                var html = await Rendered.AsAsync(new HtmlRenderer(), first);
                var second = ExtractedPage.OfBytes(html.Bytes).Value!.Article;
                Assert.Equal(ArticleText.Of(first), ArticleText.Of(second));
                Assert.Equal(NotKept(first), NotKept(second));
                Assert.Equal(first.Metadata.Published?.Value, second.Metadata.Published?.Value);
            },
            iter: Pages
        );

    /// <summary>What stands in our page as a note only: pictures with their captions, and frames.</summary>
    private static IEnumerable<string> NotKept(Article article) =>
        article
            .Body.Select(block =>
                block switch
                {
                    Figure figure => $"{figure.Images[0].Key} {figure.Images[0].AlternativeText} {InlineText.Of(figure.Caption)}",
                    Embed embed => $"{embed.Kind} {embed.Url}",
                    _ => null,
                }
            )
            .OfType<string>();

    private static Article Article(string page) => ExtractedPage.Of(page).Value!.Article;

    private static void ShouldBeInert(IEnumerable<XElement> elements) =>
        Assert.All(
            elements,
            element =>
            {
                // The facts of the article as JSON-LD are data; no browser runs them.
                var isData = element.Name.LocalName == "script" && element.Says("type") == "application/ld+json";
                Assert.True(isData || !Forbidden.Contains(element.Name.LocalName), element.Name.LocalName);
                Assert.All(element.Attributes(), ShouldBeInert);
            }
        );

    private static void ShouldBeInert(XAttribute attribute)
    {
        var value = string.Concat(attribute.Value.Where(letter => letter > ' '));
        Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.ToString());
        Assert.DoesNotContain("javascript:", value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("vbscript:", value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("data:text", value, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("srcdoc", attribute.Name.LocalName);
        Assert.NotEqual("refresh", attribute.Value);
    }
}
