using System.Text;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;
using NewsExport.Testing.Extract;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Extract.Reading;

/// <summary>Pages on which a question that is asked anew of every element would take minutes: they end because it is asked once.</summary>
public sealed class CostTests
{
    private const int Deep = 300;

    [Fact]
    public void Reads_thousands_of_tags_in_deep_boxes_with_long_names()
    {
        var open = string.Concat(Enumerable.Range(0, Deep).Select(at => $"<div class='box-{at} {Words(at, 1_000)}'>"));
        var links = string.Concat(Enumerable.Range(0, 30_000).Select(at => $"<a href='/tag/{at}'>x</a>"));

        var article = ExtractedPage.Of($"<article>{ExtractedPage.Prose}</article>{open}{links}").Value?.Article;

        Assert.NotNull(article);
        Assert.Null(article.Metadata.Tags);
    }

    [Fact]
    public void Looks_once_for_the_row_of_pages_around_thousands_of_links()
    {
        var open = string.Concat(Enumerable.Range(0, Deep).Select(at => $"<div class='box-{at} {Words(at, 1_000)}'>"));
        var links = string.Concat(Enumerable.Range(0, 30_000).Select(at => $"<a href='/2/{at}'>x</a>"));

        var extraction = ExtractedPage.Of($"<article>{ExtractedPage.Prose}</article>{open}{links}").Value;

        Assert.NotNull(extraction);
        Assert.Null(extraction.NextPage);
    }

    [Fact]
    public void Reads_the_beginning_of_a_name_that_the_parser_repeats_in_every_box()
    {
        var page = new StringBuilder($"<article>{ExtractedPage.Prose}</article><div><font class='{Words(0, 800_000)}'>x</div>");
        for (var at = 0; at < 20_000; at++)
        {
            page.Append("<div>x</div>");
        }

        Assert.NotNull(ExtractedPage.Of(page.ToString()).Value);
    }

    [Fact]
    public void Reads_a_copy_for_browsers_without_scripts_once_however_deep_it_is_nested()
    {
        var page = new StringBuilder("<body>");
        for (var at = 0; at < Deep; at++)
        {
            page.Append("<noscript>");
        }

        page.Append("<div>").Append(ExtractedPage.Prose).Append(ExtractedPage.Prose).Append("</div>");
        for (var at = 0; at < 100_000; at++)
        {
            page.Append("<hr>ice and salt and wind");
        }

        var copies = PageOf(page.ToString());

        Assert.Same(copies.Document.QuerySelector("noscript"), ScriptlessBody.Find(copies));
    }

    [Fact]
    public void Restores_a_few_posts_inside_posts_and_moves_no_tree_hundreds_of_times()
    {
        var page = new StringBuilder("<meta name=generator content='NewsExport 1'>");
        for (var at = 0; at < Deep; at++)
        {
            page.Append("<div class=embed data-kind=post data-src='https://post.example/1'>");
        }

        page.Append("<section>");
        for (var at = 0; at < 200_000; at++)
        {
            page.Append("<hr>");
        }

        Assert.Equal(4, PageOf(page.ToString()).Document.QuerySelectorAll("blockquote.twitter-tweet").Length);
    }

    [Fact]
    public void Leaves_a_page_alone_that_holds_more_notes_than_ours_do()
    {
        var page = new StringBuilder("<meta name=generator content='NewsExport 1'>");
        for (var at = 0; at < 200_000; at++)
        {
            page.Append("<hr class=not-kept>");
        }

        Assert.Equal(200_000, PageOf(page.ToString()).Document.QuerySelectorAll("hr").Length);
    }

    [Fact]
    public void Asks_each_element_once()
    {
        var asked = 0;
        var page = PageOf(string.Concat(Enumerable.Repeat("<div>", Deep)) + string.Concat(Enumerable.Repeat("<hr>", 1_000)));
        var question = new Inherited(
            _ =>
            {
                asked++;
                return null;
            },
            otherwise: true
        );

        Assert.All(Nodes.Elements(page.Document.Body!), element => Assert.True(question.Of(element)));
        Assert.True(asked <= Deep + 1_000 + 2, $"{asked} answers");
    }

    private static string Words(int seed, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(at => "n" + ((seed + 7) * at).ToString("x", null)));

    private static Page PageOf(string html) =>
        new PageReader(new ReadLimits(), new CharacterDecoder(new EncodingLabels()))
            .Read(Captures.Of($"<!doctype html>{html}", "text/html"), CancellationToken.None)
            .Value!;
}
