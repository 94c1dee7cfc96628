using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class HostileTests
{
    [Fact]
    public void Lays_out_a_list_forty_levels_deep()
    {
        var list = new ListBlock(
            false,
            [
                [P("level 40")],
            ]
        );
        for (var level = 39; level > 0; level--)
        {
            list = new ListBlock(
                false,
                [
                    [P($"level {level}"), list],
                ]
            );
        }

        var laidOut = LaidOut.Of(With(list));
        Assert.Contains("level 40", laidOut.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_a_word_of_ten_thousand_letters()
    {
        var laidOut = LaidOut.Of(With(P(new string('x', 10_000))));
        Assert.Equal(10_000, laidOut.Text.Split('\n').Where(line => line.All(letter => letter == 'x')).Sum(line => line.Length));
    }

    [Fact]
    public void Lays_out_cells_that_span_everything()
    {
        var cell = new TableCell([T("all")]) { ColumnSpan = 1000, RowSpan = 65_535 };
        var laidOut = LaidOut.Of(With(new TableBlock([new TableRow([cell, cell]), new TableRow([cell]), new TableRow([])])));
        Assert.Contains("all", laidOut.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lays_out_a_page_too_small_for_anything()
    {
        var options = new RenderOptions { PageSize = PageSize.InMillimetres("custom", 40, 40), FontSize = 24 };
        var laidOut = LaidOut.Of(EveryBlock(), options);
        Assert.NotEmpty(laidOut.Pages);
    }

    [Fact]
    public void Wraps_a_code_line_without_spaces()
    {
        var laidOut = LaidOut.Of(With(new CodeBlock(new string('a', 5000) + "\n\tb", null)));
        Assert.Equal(
            5000,
            laidOut.Text.Split('\n').Where(line => line.Length > 0 && line.All(letter => letter == 'a')).Sum(line => line.Length)
        );
    }

    [Fact]
    public void Lays_out_empty_blocks_as_nothing()
    {
        var laidOut = LaidOut.Of(
            With(
                new Paragraph([]),
                new Heading(2, []),
                new ListBlock(false, []),
                new ListBlock(
                    true,
                    [
                        [],
                    ]
                ),
                new TableBlock([]),
                new Quotation(QuotationKind.Block, []),
                new Figure(FigureRole.Gallery, []),
                new CodeBlock("", null),
                new Embed(EmbedKind.Other, null),
                P("Only this.")
            )
        );
        Assert.Contains("Only this.", laidOut.Text, StringComparison.Ordinal);
    }
}
