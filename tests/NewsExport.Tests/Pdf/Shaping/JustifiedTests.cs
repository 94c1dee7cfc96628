using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class JustifiedTests
{
    private const double Measure = 340;

    [Fact]
    public void Every_line_but_the_last_fills_the_measure()
    {
        var lines = TextBench.Shape(TextBench.Report).Break(TextBench.Justified(Measure));

        Assert.InRange(lines.Count, 9, 13);
        Assert.All(lines.SkipLast(1), line => Assert.Equal(Measure, line.Width, 0.001));
        Assert.True(lines[^1].Width < Measure);
    }
}
