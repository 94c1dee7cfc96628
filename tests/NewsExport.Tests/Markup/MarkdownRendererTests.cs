using NewsExport.Markup.Markdown;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed class MarkdownRendererTests
{
    [Fact]
    public async Task Quotes_every_string_of_the_front_matter()
    {
        var text = await Text(With(P("Text.")).Knowing(metadata => metadata with { Title = Known("He said: \"no\" \\ yes") }));
        Assert.StartsWith(
            "---\ntitle: \"He said: \\\"no\\\" \\\\ yes\"\nauthor: [\"Edda Marsh\"]\ndate: 2026-11-14\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1. not a list", "1\\. not a list")]
    [InlineData("- not a list", "\\- not a list")]
    [InlineData("# not a heading", "\\# not a heading")]
    [InlineData("> not a quote", "\\> not a quote")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("*not emphasis*", "\\*not emphasis\\*")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("_not emphasis_", "\\_not emphasis\\_")]
    [InlineData("[not](a link)", "\\[not](a link)")]
    [InlineData("a < b", "a < b")]
    [InlineData("<div>", "\\<div>")]
    [InlineData("R&D and &amp;", "R\\&D and \\&amp;")]
    [InlineData("In 2026. Then", "In 2026. Then")]
    public async Task Escapes_only_what_would_be_read_as_markup(string words, string written) =>
        Assert.Equal(written, await Body(P(words)));

    [Fact]
    public async Task Writes_emphasis_that_markdown_would_not_see_as_html()
    {
        Assert.Equal("**他说：“好”** 了", await Body(P(new Strong([T("他说：“好”")]), T(" 了"))));
        Assert.Equal("<strong>他说：“好”</strong>了", await Body(P(new Strong([T("他说：“好”")]), T("了"))));
        Assert.Equal("**twice it <em>fills</em>**", await Body(P(new Strong([T("twice it "), new Emphasis([T("fills")])]))));
    }

    [Fact]
    public async Task Keeps_two_pieces_of_code_that_touch_apart() =>
        Assert.Equal("`a`<code>b\\_</code>", await Body(P(new CodeSpan("a"), new CodeSpan("b_"))));

    [Fact]
    public async Task Fences_code_longer_than_any_fence_inside() =>
        Assert.Equal("````md\n```\nx\n```\n````", await Body(new CodeBlock("```\nx\n```", "md")));

    [Fact]
    public async Task Sets_nested_lists_in_by_the_width_of_their_marker() =>
        Assert.Equal(
            "- a\n- b\n  10. c\n  11. d",
            await Body(
                new ListBlock(
                    false,
                    [
                        [P("a")],
                        [
                            P("b"),
                            new ListBlock(
                                true,
                                [
                                    [P("c")],
                                    [P("d")],
                                ]
                            )
                            {
                                Start = 10,
                            },
                        ],
                    ]
                )
            )
        );

    [Fact]
    public async Task Writes_tables_with_one_head_row_and_escaped_bars() =>
        Assert.Equal(
            "| a\\|b | c |\n|---|---|\n| d<br>e |  |",
            await Body(
                new TableBlock([
                    new TableRow([new TableCell([T("a|b")]), new TableCell([T("c")])]),
                    new TableRow([new TableCell([T("d"), new LineBreak(), T("e")]) { ColumnSpan = 2 }]),
                ])
                {
                    HeaderRows = 1,
                }
            )
        );

    [Fact]
    public async Task Writes_footnotes_by_number() =>
        Assert.Equal(
            "See[^1].\n\n[^1]: One.\n\n    Two.",
            await Body(P(T("See"), new NoteReference("x", "*"), T(".")), new Footnote("*", [P("One."), P("Two.")]) { Id = "x" })
        );

    [Fact]
    public async Task Puts_pictures_into_the_folder_beside_it_and_links_them()
    {
        var rendered = await Rendered.AsAsync(new MarkdownRenderer(), EveryBlock());
        Assert.Equal(4, rendered.Assets.Count);
        Assert.All(rendered.Assets.Keys, name => Assert.Contains($"](ropes.files/{name})", rendered.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaves_right_to_left_text_as_it_is() =>
        Assert.Contains("پایین‌تر از خیابان است", await Text(Persian()), StringComparison.Ordinal);

    [Fact]
    public async Task Names_no_local_path() => Assert.DoesNotContain("/home/ada", await Text(Bare()), StringComparison.Ordinal);

    [Fact]
    public async Task Begins_a_volume_with_links_to_its_articles()
    {
        var text = (await Rendered.AsAsync(new MarkdownRenderer(), new Volume { Title = "Two" }, null, EveryBlock(), Persian())).Text;
        Assert.Contains(
            "\n# Two\n\n## Contents\n\n1. [Kelp & the \\<tide> clock](#article-1), Kelpfield\n2. [",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\n\n<a id=\"article-2\"></a>\n\n# ", text, StringComparison.Ordinal);
    }

    private static async Task<string> Text(Article article) => (await Rendered.AsAsync(new MarkdownRenderer(), article)).Text;

    /// <summary>What follows front matter, title and byline.</summary>
    private static async Task<string> Body(params Block[] body)
    {
        const string Byline = "Edda Marsh, 14 November 2026\n\n";
        var text = await Text(With(body));
        return text[(text.IndexOf(Byline, StringComparison.Ordinal) + Byline.Length)..].TrimEnd('\n');
    }
}
