using NewsExport.Markup.Text;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Markup;

public sealed class TextRendererTests
{
    [Fact]
    public async Task Begins_with_title_byline_and_date_and_goes_on_with_every_paragraph()
    {
        var text = await Text(With(P("First."), P("Second.")));
        Assert.StartsWith(
            "What the ropes remember\n\nEdda Marsh\n\n14 November 2026\n\nFirst.\n\nSecond.\n",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Ends_with_where_it_came_from()
    {
        var text = await Text(With(P("Text.")));
        Assert.Contains("Source: https://harbourpost.example/2026/11/ropes\n", text, StringComparison.Ordinal);
        Assert.Contains("Captured: 21 November 2026, 18:04:37 UTC\n", text, StringComparison.Ordinal);
        Assert.Contains("SHA-256: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_items_and_sets_in_what_belongs_to_them()
    {
        var text = await Text(
            With(
                new ListBlock(
                    true,
                    [
                        [P("one")],
                        [
                            P("two"),
                            new ListBlock(
                                false,
                                [
                                    [P("inner")],
                                ]
                            ),
                        ],
                    ]
                )
                {
                    Start = 4,
                }
            )
        );
        Assert.Contains("4. one\n5. two\n   - inner\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_links_and_notes_at_the_end()
    {
        var text = await Text(EveryBlock());
        Assert.Contains("--- Links ---\n\ntide tables: https://tides.example/tables?port=12&year=2026\n", text, StringComparison.Ordinal);
        Assert.Contains("[1] Printed by the harbour office.\n", text, StringComparison.Ordinal);
        Assert.Contains("say when[1]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_no_local_path() => Assert.DoesNotContain("/home/ada", await Text(Bare()), StringComparison.Ordinal);

    private static async Task<string> Text(Article article) => (await Rendered.AsAsync(new TextRenderer(), article)).Text;

    [Fact]
    public async Task Begins_a_volume_with_its_contents()
    {
        var text = (await Rendered.AsAsync(new TextRenderer(), new Volume { Title = "Two" }, null, EveryBlock(), Persian())).Text;
        Assert.StartsWith("Two\n===\n\nContents\n\n1. Kelp & the <tide> clock, Kelpfield\n2. ", text, StringComparison.Ordinal);
    }
}
