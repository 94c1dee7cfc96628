using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class LinkColumnTests
{
    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(400, 2)]
    public void Sets_a_list_of_more_than_sixty_links_in_two_columns(int links, int columns)
    {
        var laidOut = LaidOut.Of(WithLinks(links));
        var starts = Entries(laidOut, columns).Select(entry => entry.Start).Distinct();
        Assert.Equal(columns, starts.Count());
    }

    [Fact]
    public void Reads_down_the_first_column_before_the_second()
    {
        var laidOut = LaidOut.Of(WithLinks(400));
        var addresses = Entries(laidOut, 2).Select(entry => entry.Words.Trim()).ToList();
        Assert.Equal(Enumerable.Range(1, 400).Select(i => $"words {i}\u2002https://a.example/{i}"), addresses);
    }

    [Fact]
    public void Ends_both_columns_at_about_the_same_height()
    {
        var laidOut = LaidOut.Of(WithLinks(64));
        var bottoms = Entries(laidOut, 2).GroupBy(entry => entry.Start).Select(column => column.Max(entry => entry.Baseline)).ToList();
        Assert.InRange(Math.Abs(bottoms[0] - bottoms[1]), 0, 2 * laidOut.Sheet.LinkColumns.Lead);
    }

    private static Article WithLinks(int count) =>
        With([.. Enumerable.Range(1, count).Select(i => P(new Link($"https://a.example/{i}", [T($"words {i}")])))]);

    private static IEnumerable<(string Words, double Start, double Baseline)> Entries(LaidOut laidOut, int columns)
    {
        var role = columns == 2 ? laidOut.Sheet.LinkColumns : laidOut.Sheet.LinkList;
        for (var page = 1; page <= laidOut.Pages.Count; page++)
        {
            foreach (var (ink, baseline) in laidOut.Lines(page))
            {
                var words = LaidOut.Words(ink);
                if (
                    ink.Text.Text.Role.Size == role.Size
                    && words.Contains("https://a.example/", StringComparison.Ordinal)
                    && words.StartsWith("words", StringComparison.Ordinal)
                )
                {
                    yield return (words, ink.Start, baseline);
                }
            }
        }
    }
}
