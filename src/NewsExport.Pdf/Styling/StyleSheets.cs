using NewsExport.Pdf.Shaping;
using static NewsExport.Pdf.Fonts.FontFamily;

namespace NewsExport.Pdf.Styling;

/// <summary>Makes the style sheet of a document: the type scale, on wide pages and (second number) on narrow ones.</summary>
internal static class StyleSheets
{
    /// <summary>A measure of this many ems carries titles and captions of their full size.</summary>
    private const double EmsForAll = 17;
    private const double LeastAround = 0.45;

    public static StyleSheet For(PageSize page, double? fontSize, string? language, TextDirection direction, Rgb accent)
    {
        var script = ScriptKinds.Of(language, direction);
        var isNarrow = IsNarrow(page, fontSize);
        var (ownSize, ownLead) = OwnBody(script, isNarrow);
        var size = fontSize ?? ownSize;
        var scale = size / ownSize;
        var lead = ownLead * scale;
        var geometry = GeometryTable.For(page, size, lead, fontSize is null || scale == 1, script == ScriptKind.Cjk ? size : null);
        var around = scale * Around(geometry.TextWidth / size);
        return Build(geometry, script, new Sizes(geometry.IsNarrow, around, script), size, language, direction, accent);
    }

    /// <summary>
    /// Where the paper is too small for the type, what stands around the text (titles, captions, the colophon) keeps a smaller size, so that room is left.
    /// </summary>
    private static double Around(double ems) => Math.Clamp(ems / EmsForAll, LeastAround, 1);

    /// <summary>Body size and lead before the reader's own choice.</summary>
    private static (double Size, double Lead) OwnBody(ScriptKind script, bool isNarrow) =>
        (script, isNarrow) switch
        {
            (ScriptKind.RightToLeft, false) => (10.2, 18),
            (ScriptKind.RightToLeft, true) => (9.6, 16.8),
            (ScriptKind.Cjk, false) => (10.5, 18),
            (ScriptKind.Cjk, true) => (9.8, 16.8),
            (_, false) => (10.6, 15),
            (_, true) => (10, 13.5),
        };

    private static bool IsNarrow(PageSize page, double? fontSize) =>
        GeometryTable.For(page, fontSize ?? 10.6, (fontSize ?? 10.6) * 15 / 10.6, fontSize is null, null).IsNarrow;

    private static StyleSheet Build(
        Geometry page,
        ScriptKind script,
        Sizes of,
        double size,
        string? language,
        TextDirection direction,
        Rgb accent
    )
    {
        TextStyle serif = new(Serif, size, Palette.Ink) { OldStyleFigures = script == ScriptKind.Alphabetic };
        TextStyle sans = new(Sans, of.Pick(9, 8), Palette.Ink);
        TextRole body = new(serif, page.Lead) { Justify = true };
        return new StyleSheet
        {
            Page = page,
            Script = script,
            Direction = direction,
            Language = language,
            Accent = accent,
            Scale = of.Scale,
            Body = body,
            Title = new(
                new(Serif, of.Pick(29, 22), Palette.Ink) { SemiBold = true, Tracking = script == ScriptKind.Alphabetic ? -0.012 : 0 },
                of.Lead(33, 26, 33.1)
            )
            {
                Balance = true,
            },
            Dek = new(serif with { Size = of.Pick(14, 12), Color = Palette.Soft }, of.Lead(19, 16, 22)) { Balance = true },
            Heading2 = new(
                new(script == ScriptKind.Cjk ? Sans : Serif, size * 1.25, Palette.Ink) { SemiBold = true },
                Math.Max(page.Lead, size * 1.25 * 1.24)
            ),
            Heading3 = new(new(Serif, size, Palette.Ink) { SemiBold = true, Italic = script == ScriptKind.Alphabetic }, page.Lead),
            Kicker = new(
                new(Sans, of.Pick(8.4, 7.8), accent) { SemiBold = true, Tracking = script == ScriptKind.Alphabetic ? 0.075 : 0 },
                of.Pick(11, 10)
            ),
            Site = new(sans with { SemiBold = true }, of.Pick(11.6, 10.6)),
            Label = new(sans with { Size = of.Pick(7.4, 7.4), Color = Palette.Grey }, of.Pick(10, 10)),
            Caption = new(sans with { Size = of.Pick(8.2, 8.2) }, of.Lead(11, 11, 14)),
            LinkList = new(sans with { Size = of.Pick(8.2, 8.2) }, of.Lead(11.2, 11.2, 14)),
            LinkColumns = new(sans with { Size = of.Pick(7.8, 7.8) }, of.Lead(10.4, 10.4, 13)),
            Colophon = new(sans with { Size = of.Pick(8.2, 8.2) }, of.Lead(11.6, 11.6, 13.4)),
            CompactColophon = new(sans with { Size = of.Pick(7.9, 7.9) }, of.Lead(10.8, 10.8, 13)),
            Digest = new(new(Mono, of.Pick(7.3, 7.3), Palette.Ink) { Ligatures = false }, of.Lead(11.6, 11.6, 13.4)),
            Table = new(sans with { Size = of.Pick(8.6, 8.6) }, of.Lead(11.1, 11.1, 13.4)),
            SmallTable = new(sans with { Size = of.Pick(7.8, 7.8) }, of.Lead(10.1, 10.1, 12.2)),
            Code = new(new(Mono, of.Pick(8.4, 7.8), Palette.Ink) { Ligatures = false }, of.Pick(12.5, 11.9)),
            Note = new(serif with { Size = size * 0.8 }, of.Lead((size * 0.8) + 3.1, (size * 0.8) + 3.1, 13.6, isScaled: true))
            {
                Justify = true,
            },
            RunningHead = new(sans with { Size = of.Pick(7.6, 7.6) }, of.Pick(10, 10)),
            Foot = new(sans with { Size = of.Pick(7.4, 7.4), Color = Palette.Grey }, of.Pick(10, 10)),
            PullQuote = new(new(Serif, of.Pick(13.4, 14), accent) { Italic = script == ScriptKind.Alphabetic }, of.Lead(18, 19, 18)),
            Attribution = new(sans with { Size = of.Pick(8.6, 8.6), Color = Palette.Grey }, of.Lead(11.6, 11.6, 14)),
            BoxText = new(sans with { Size = of.Pick(8.6, 8.6) }, of.Lead(12.2, 12.2, 14)),
            VolumeTitle = new(
                new(Serif, of.Pick(38, 29), Palette.Ink) { SemiBold = true, Tracking = script == ScriptKind.Alphabetic ? -0.012 : 0 },
                of.Lead(40, 31, 44)
            )
            {
                Balance = true,
            },
            ContentsTitle = new(new(Serif, of.Pick(15, 13), Palette.Ink) { SemiBold = true }, of.Lead(19, 16.5, 21)) { Balance = true },
        };
    }

    /// <summary>Picks a size: wide page, narrow page, and the reader's enlargement.</summary>
    private readonly record struct Sizes(bool IsNarrow, double Scale, ScriptKind Script)
    {
        public double Pick(double wide, double narrow) => (IsNarrow ? narrow : wide) * Scale;

        /// <summary>A lead; scripts with tall letters have their own.</summary>
        public double Lead(double wide, double narrow, double tall, bool isScaled = false) =>
            Script == ScriptKind.RightToLeft ? tall * Scale
            : isScaled ? (IsNarrow ? narrow : wide)
            : Pick(wide, narrow);
    }
}
