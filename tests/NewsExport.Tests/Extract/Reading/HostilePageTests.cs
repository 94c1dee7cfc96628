using System.Text;
using NewsExport.Extract.Reading;
using NewsExport.Testing.Extract;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Extract.Reading;

/// <summary>Pages that are made to cost minutes or gigabytes are refused, or read within the bounds.</summary>
public sealed class HostilePageTests
{
    public static TheoryData<string, string, int> Pages =>
        new()
        {
            { "formatting elements that are never closed", "<p><font color=\"i\">x", 2_000 },
            { "nested boxes", "<div>", 100_000 },
            { "formatting elements inside a table", "<b>", 100_000 },
            { "a million paragraphs", "<p>", 1_000_000 },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Refuses_what_no_person_writes(string what, string piece, int count)
    {
        var html = new StringBuilder("<!doctype html><table><tr><td>");
        for (var at = 0; at < count; at++)
        {
            html.Append(piece.Replace("\"i\"", at.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var error = ExtractedPage.OfBytes(Encoding.UTF8.GetBytes(html.ToString())).Error;

        Assert.True(error?.Code == SourceErrorCode.TooComplex, $"{what}: {error?.Message}");
    }

    [Fact]
    public void Reads_a_long_page_of_plain_paragraphs()
    {
        var html = new StringBuilder("<!doctype html><article>");
        for (var at = 0; at < 5_000; at++)
        {
            html.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"<p>Paragraph {at} says, as the others do, where the boats of the day lay and who had come back from the ice."
            );
        }

        Assert.Equal(5_000, ExtractedPage.OfBytes(Encoding.UTF8.GetBytes(html.ToString())).Value?.Article.Body.Count);
    }

    [Fact]
    public void Refuses_a_page_that_costs_more_than_it_may()
    {
        var html = "<!doctype html><article>" + string.Concat(Enumerable.Repeat(ExtractedPage.Prose, 20));
        var capture = Captures.Of(html, "text/html");
        var reader = (TimeSpan limit) =>
            new PageReader(new ReadLimits { MaxParseTime = limit }, new CharacterDecoder(new EncodingLabels()));

        Assert.Equal(SourceErrorCode.TooComplex, reader(TimeSpan.Zero).Read(capture, CancellationToken.None).Error?.Code);
        Assert.NotNull(reader(TimeSpan.FromMinutes(1)).Read(capture, CancellationToken.None).Value);
    }

    [Fact]
    public void Stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var html = Encoding.UTF8.GetBytes($"<article>{ExtractedPage.Prose}</article>");

        Assert.ThrowsAny<OperationCanceledException>(() => ExtractedPage.OfBytes(html, cancellationToken: stop.Token));
    }
}
