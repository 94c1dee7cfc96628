using NewsExport.Pdf.Layout;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class TableTests
{
    [Fact]
    public void Repeats_the_head_and_says_continued_on_the_next_page()
    {
        var laidOut = LaidOut.Of(With(ATable(80, 3)));
        var later = laidOut.PageWith("row 79");
        Assert.True(later > 1);
        Assert.Contains("Head 0", laidOut.TextOf(later), StringComparison.Ordinal);
        Assert.Contains("continued", laidOut.TextOf(later), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_a_repeated_head_as_said_already()
    {
        var laidOut = LaidOut.Of(With(ATable(80, 3)));
        var heads = laidOut.Lines(2).Where(line => LaidOut.Words(line.Ink).StartsWith("Head", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, heads.Count);
        Assert.All(heads, head => Assert.True(head.Ink.IsRepeated));
    }

    [Fact]
    public void Places_every_row_once()
    {
        var laidOut = LaidOut.Of(With(ATable(120, 4)));
        var rows = Enumerable
            .Range(1, laidOut.Pages.Count)
            .SelectMany(page => laidOut.Lines(page))
            .Select(line => LaidOut.Words(line.Ink))
            .Where(words => words.StartsWith("row ", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(Enumerable.Range(0, 120).Select(i => $"row {i}"), rows);
    }

    [Fact]
    public void Leaves_two_rows_on_each_side_of_a_page_end()
    {
        for (var rows = 36; rows < 60; rows++)
        {
            var laidOut = LaidOut.Of(With(ATable(rows, 2)));
            var first = Count(laidOut, 1);
            Assert.True(first == rows || (first >= 2 && rows - first >= 2), $"{rows} rows: {first} on page 1");
        }

        static int Count(LaidOut laidOut, int page) =>
            laidOut.Lines(page).Count(line => LaidOut.Words(line.Ink).StartsWith("row ", StringComparison.Ordinal));
    }

    [Fact]
    public void Loses_no_word_of_a_row_with_more_cells_than_a_table_has_columns()
    {
        var laidOut = LaidOut.Of(
            With(new TableBlock([new TableRow([.. Enumerable.Range(0, 130).Select(i => new TableCell([T($"w{i}")]))])]))
        );
        Assert.All(Enumerable.Range(0, 130), i => Assert.Contains($"w{i}", laidOut.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Loses_no_word_of_a_row_whose_columns_are_all_taken_from_above()
    {
        var laidOut = LaidOut.Of(
            With(
                new TableBlock([
                    new TableRow([.. Enumerable.Range(0, 120).Select(i => new TableCell([T($"w{i}")]) { RowSpan = 65_534 })]),
                    new TableRow([new TableCell([T("under")]), new TableCell([T("all")])]),
                    new TableRow([new TableCell([T("last")])]),
                ])
            )
        );
        Assert.All(["under", "all", "last"], word => Assert.Contains(word, laidOut.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Splits_a_cell_that_is_taller_than_the_page()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"w{i}"));
        var laidOut = LaidOut.Of(With(new TableBlock([new TableRow([new TableCell([T(words)]), new TableCell([T("short")])])])));
        Assert.Contains(
            LaidOut.Squeezed(words),
            LaidOut.Squeezed(
                laidOut.Text.Replace("short", "", StringComparison.Ordinal).Replace("continued", "", StringComparison.Ordinal)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Draws_columns_of_numbers_to_the_far_side()
    {
        var laidOut = LaidOut.Of(With(ATable(6, 2)));
        var numbers = laidOut.Lines(1).Where(line => LaidOut.Words(line.Ink).StartsWith("10", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, numbers.Count);
        Assert.All(numbers, line => Assert.Equal(line.Ink.Width, LineEnds.Right(line.Ink.Line), 0.6));
    }

    [Fact]
    public void Widens_a_table_of_many_columns_over_the_margin_column()
    {
        var laidOut = LaidOut.Of(With(ATable(4, 20)));
        Assert.Contains(
            laidOut.Lines(1),
            line => line.Ink.Start == laidOut.Page.WideStart && LaidOut.Words(line.Ink).StartsWith("row", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("12", true)]
    [InlineData("−3.5 %", true)]
    [InlineData("€ 41 206", true)]
    [InlineData("۱۴۰۳", true)]
    [InlineData("–", true)]
    [InlineData("N4 Depot", false)]
    [InlineData("two", false)]
    public void Knows_numbers_from_words(string text, bool isNumber) => Assert.Equal(isNumber, NumberColumns.IsNumber(text));

    private static TableBlock ATable(int rows, int columns) =>
        new([
            new TableRow([.. Enumerable.Range(0, columns).Select(i => new TableCell([T($"Head {i}")]) { IsHeader = true })]),
            .. Enumerable
                .Range(0, rows)
                .Select(row => new TableRow([
                    new TableCell([T($"row {row}")]),
                    .. Enumerable.Range(1, columns - 1).Select(i => new TableCell([T($"{1000 + (row * i)}")])),
                ])),
        ])
        {
            HeaderRows = 1,
            Caption = [T("Many rows")],
        };
}
