using System.Text;
using System.Xml;
using CsCheck;
using NewsExport.Markup.Epub;
using NewsExport.Markup.Html;
using NewsExport.Markup.Json;
using NewsExport.Markup.Markdown;
using NewsExport.Markup.Text;

namespace NewsExport.Tests.Markup;

public sealed class WellFormedMarkupTests
{
    private const int Articles = 150;

    [Fact]
    public async Task Html_is_well_formed_and_keeps_every_word_of_any_article() =>
        await RandomArticles.Any.SampleAsync(
            async article =>
            {
                var html = (await Rendered.AsAsync(new HtmlRenderer(), article)).Xml;
                await ShouldHoldAsync(article, html.Only("article").Value);
                Assert.Equal(Ids(html), Ids(html).Distinct());
                Assert.All(
                    html.All("a").Select(link => link.Says("href")!).Where(href => href.StartsWith('#')),
                    href => Assert.Contains(href[1..], Ids(html))
                );
            },
            iter: Articles
        );

    [Fact]
    public async Task Every_file_of_a_book_is_well_formed_for_any_volume() =>
        await RandomArticles
            .Any.Array[1, 3]
            .SampleAsync(
                async articles =>
                {
                    var book = await Rendered.AsAsync(new EpubRenderer(), new Volume { Title = "All & <sundry>" }, null, articles);
                    foreach (
                        var name in book.Names()
                            .Where(name =>
                                name.EndsWith(".xhtml", StringComparison.Ordinal)
                                || name.EndsWith(".opf", StringComparison.Ordinal)
                                || name.EndsWith(".ncx", StringComparison.Ordinal)
                            )
                    )
                    {
                        _ = book.Page(name["EPUB/".Length..]);
                    }

                    for (var number = 1; number <= articles.Length; number++)
                    {
                        await ShouldHoldAsync(articles[number - 1], book.Page($"article-{number}.xhtml").Root!.Value);
                    }
                },
                iter: Articles / 3
            );

    [Fact]
    public async Task Other_formats_are_written_for_any_article() =>
        await RandomArticles.Any.SampleAsync(
            async article =>
            {
                var json = await Rendered.AsAsync(new JsonRenderer(), article);
                using var parsed = Parsed(json.Bytes);
                Assert.NotEmpty((await Rendered.AsAsync(new TextRenderer(), article)).Text);
                Assert.NotEmpty((await Rendered.AsAsync(new MarkdownRenderer(), article)).Text);
            },
            iter: Articles
        );

    private static List<string> Ids(System.Xml.Linq.XDocument html) =>
        [.. html.Descendants().Select(element => element.Says("id")).OfType<string>()];

    /// <summary>Every run of text stands in the markup, letters that XML forbids aside.</summary>
    private static async Task ShouldHoldAsync(Article article, string markup)
    {
        using var json = Parsed((await Rendered.AsAsync(new JsonRenderer(), article)).Bytes);
        List<string> runs = [];
        Collect(json.RootElement, runs);
        var kept = Allowed(markup);
        Assert.All(runs.Select(Allowed), run => Assert.Contains(run, kept));
    }

    /// <summary>Lists in lists are deeper than the reader's own limit.</summary>
    private static System.Text.Json.JsonDocument Parsed(byte[] json) =>
        System.Text.Json.JsonDocument.Parse(json, new System.Text.Json.JsonDocumentOptions { MaxDepth = 2000 });

    private static void Collect(System.Text.Json.JsonElement element, List<string> runs)
    {
        if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, runs);
            }
        }
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            if (element.TryGetProperty("kind", out var kind) && kind.ValueEquals("text"))
            {
                runs.Add(element.GetProperty("text").GetString()!);
            }

            foreach (var property in element.EnumerateObject())
            {
                Collect(property.Value, runs);
            }
        }
    }

    private static string Allowed(string text)
    {
        var allowed = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        {
            var letter = rune.ToString();
            if (
                (letter.Length > 1 && (rune.Value & 0xFFFE) != 0xFFFE)
                || (
                    letter.Length == 1
                    && XmlConvert.IsXmlChar(letter[0])
                    && !char.IsControl(letter[0])
                    && letter[0] is < '\uFDD0' or > '\uFDEF'
                )
            )
            {
                allowed.Append(letter);
            }
        }

        return allowed.ToString();
    }
}
