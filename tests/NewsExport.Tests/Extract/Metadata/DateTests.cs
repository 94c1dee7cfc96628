using NewsExport.Extract.Metadata;
using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Metadata;

public sealed class DateTests
{
    [Theory]
    [InlineData("2024-05-17T08:30:00+02:00", "2024-05-17T08:30:00+02:00")]
    [InlineData("2024-05-17T08:30:00.000Z", "2024-05-17T08:30:00Z")]
    [InlineData("2024-05-17 08:30:00 utc", "2024-05-17T08:30:00Z")]
    [InlineData("20240517", "2024-05-17")]
    [InlineData("1715927400", "2024-05-17T06:30:00Z")]
    [InlineData("May 17, 2024 at 3:05 pm", "2024-05-17T15:05:00")]
    [InlineData("17. Mai 2024", "2024-05-17")]
    [InlineData("17 de mayo de 2024", "2024-05-17")]
    [InlineData("17 мая 2024", "2024-05-17")]
    [InlineData("2024年5月17日", "2024-05-17")]
    [InlineData("2024년 5월 17일", "2024-05-17")]
    [InlineData("۲۸ اردیبهشت ۱۴۰۳", "2024-05-17")]
    [InlineData("١٧ مايو ٢٠٢٤", "2024-05-17")]
    [InlineData("17.05.2024", "2024-05-17")]
    [InlineData("05/17/2024", "2024-05-17")]
    public void Reads_a_date_as_written(string text, string expected)
    {
        Assert.Equal(expected, DateStamp.Parse(text)?.ToString());
    }

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("May be 40 2024")]
    [InlineData("2024-13-45")]
    [InlineData("nothing")]
    public void Does_not_read_what_could_be_two_dates_or_none(string text)
    {
        Assert.Null(DateStamp.Parse(text));
    }

    [Fact]
    public void Reads_ambiguous_dates_by_the_language_of_the_page()
    {
        Assert.Equal("2024-03-04", DateStamp.Parse("03/04/2024", monthFirst: true)?.ToString());
        Assert.Equal("2024-04-03", DateStamp.Parse("03/04/2024", monthFirst: false)?.ToString());
    }

    [Fact]
    public void Keeps_the_zone_and_remembers_what_lost()
    {
        var page = APage
            .Titled("The ferry waits")
            .WithJsonLd("""{"@type":"NewsArticle","headline":"The ferry waits","datePublished":"2024-05-17T08:30:00+02:00",}""")
            .At("https://post.example/2024/05/16/ferry");

        var published = MetadataOf(page).Published!;
        Assert.Equal("2024-05-17T08:30:00+02:00", published.Value.ToString());
        Assert.Equal("url", Assert.Single(published.Lost).Source);
    }

    [Fact]
    public void Does_not_believe_a_date_after_the_capture()
    {
        var page = APage.Titled("x").WithHead("<meta property='article:published_time' content='2031-01-01'>");

        Assert.Null(MetadataOf(page).Published);
    }

    [Fact]
    public void Takes_no_bound_from_the_time_of_a_local_file()
    {
        var page = APage.Titled("x").WithHead("<meta property='article:published_time' content='2024-09-12'>").At("");

        Assert.Equal("2024-09-12", MetadataOf(page).Published?.Value.ToString());
    }
}
