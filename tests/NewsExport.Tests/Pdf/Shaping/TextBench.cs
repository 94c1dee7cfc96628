using NewsExport.Pdf.Shaping;

namespace NewsExport.Tests.Pdf.Shaping;

/// <summary>Short ways to shape a paragraph in tests, with one library for all of them.</summary>
internal static class TextBench
{
    public static FontLibrary Fonts { get; } = new();

    public static TextStyle Body { get; } = new(FontFamily.Serif, 10.6, new Rgb(26, 26, 26)) { OldStyleFigures = true };

    public static TextStyle Persian { get; } = new(FontFamily.Serif, 10.2, new Rgb(26, 26, 26));

    /// <summary>Twelve sentences of invented news, long enough for ten lines.</summary>
    public const string Report =
        "The harbour authority of Velmark announced on Tuesday that the northern breakwater, built in 1887 and repaired eleven times since, will be raised by "
        + "another metre before the winter. Engineers had measured waves of 7.4 m in January; the wall was designed for five. \u201cWe do not expect a "
        + "catastrophe,\u201d said the harbour master, Dr. H. J. Oskarsen, \u201cbut we would rather not be surprised by one.\u201d The municipality has set aside "
        + "twelve million crowns for the undertaking, considerably more than the original construction had cost. Fishermen, whose boats will have to lie at the "
        + "southern quay for eighteen months, are less enthusiastic: their association called the timetable incomprehensible and asked for compensation. A "
        + "decision about that is expected in the spring, after the regional elections.";

    public static ShapedParagraph Shape(
        string text,
        TextStyle? style = null,
        TextDirection direction = TextDirection.LeftToRight,
        string? language = "en"
    ) => Shape([new TextSpan(text, style ?? Body)], direction, language);

    public static ShapedParagraph Shape(
        IReadOnlyList<TextSpan> spans,
        TextDirection direction = TextDirection.LeftToRight,
        string? language = "en"
    )
    {
        // Not disposed: the paragraph is broken into lines later.
        return new TextShaper(Fonts).Shape(new TextParagraph(spans, direction, language));
    }

    public static LineSetting Justified(double width) =>
        new()
        {
            Width = width,
            Justify = true,
            Hyphenate = true,
            Hang = true,
        };

    /// <summary>What a line says, runs in logical order.</summary>
    public static string Said(this TextLine line) =>
        string.Concat(
            line.Runs.Select(static run => run.RightToLeft ? run.Text : string.Concat(run.Glyphs.Select(static glyph => glyph.Text)))
        );

    /// <summary>Left and right end of the ink box of a line, the unseen space at its end left out.</summary>
    public static (double Left, double Right) Extent(this TextLine line)
    {
        var (left, right) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var run in line.Runs)
        {
            var x = run.X;
            foreach (var glyph in run.Glyphs)
            {
                if (glyph.Text is not " ")
                {
                    (left, right) = (Math.Min(left, x), Math.Max(right, x + glyph.Advance));
                }

                x += glyph.Advance;
            }

            if (run.Box is { } box)
            {
                (left, right) = (Math.Min(left, x), Math.Max(right, x + box.Width));
            }
        }

        return double.IsPositiveInfinity(left) ? (0, 0) : (left, right);
    }
}
