using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>
/// Every size and space of a document, in points, made from page size, font size and language.
/// No other file holds a length of its own that is not a share of one of these.
/// </summary>
internal sealed record StyleSheet
{
    public required Geometry Page { get; init; }

    public required ScriptKind Script { get; init; }

    public required TextDirection Direction { get; init; }

    public required string? Language { get; init; }

    public required Rgb Accent { get; init; }

    /// <summary>The one unit: the body's lead. Indents, steps and block spaces are U or half of it.</summary>
    public double U => Body.Lead;

    /// <summary>Half a unit stands before and after a block in the text.</summary>
    public double BlockSpace => U / 2;

    /// <summary>What cannot be parted in a line must be no wider: captions stand in the margin, lists and boxes are set in.</summary>
    public double NarrowestColumn => Page.IsNarrow ? Page.TextWidth / 2 : Math.Min(Page.TextWidth / 2, Page.MarginWidth);

    /// <summary>Body size against the sheet's own; furniture grows with it.</summary>
    public required double Scale { get; init; }

    public required TextRole Body { get; init; }
    public required TextRole Dek { get; init; }
    public required TextRole Heading2 { get; init; }
    public required TextRole Heading3 { get; init; }
    public required TextRole Kicker { get; init; }
    public required TextRole Site { get; init; }
    public required TextRole Label { get; init; }
    public required TextRole Caption { get; init; }
    public required TextRole LinkList { get; init; }

    /// <summary>A list of links that stands in two columns.</summary>
    public required TextRole LinkColumns { get; init; }
    public required TextRole Colophon { get; init; }
    public required TextRole CompactColophon { get; init; }
    public required TextRole Digest { get; init; }
    public required TextRole Table { get; init; }
    public required TextRole SmallTable { get; init; }
    public required TextRole Code { get; init; }
    public required TextRole Note { get; init; }
    public required TextRole RunningHead { get; init; }
    public required TextRole Foot { get; init; }
    public required TextRole PullQuote { get; init; }
    public required TextRole Attribution { get; init; }
    public required TextRole VolumeTitle { get; init; }
    public required TextRole ContentsTitle { get; init; }
    public required TextRole BoxText { get; init; }

    /// <summary>The title for a text of this length; CJK characters count double.</summary>
    public required TextRole Title { get; init; }

    /// <summary>Italics where the script has them, else SemiBold.</summary>
    public TextStyle Emphasize(TextStyle style) =>
        Script == ScriptKind.Alphabetic && style.Family != FontFamily.Mono
            ? style with
            {
                Italic = !style.Italic,
            }
            : style with
            {
                SemiBold = true,
            };

    /// <summary>Whether a line of this width holds enough characters to be justified (45; 40 in right-to-left scripts).</summary>
    public bool CanJustify(double width, double size) => width / (size * 0.468) >= (Script == ScriptKind.RightToLeft ? 40 : 45);

    public bool Hyphenates => Script == ScriptKind.Alphabetic;

    /// <summary>The indent of a paragraph: U; two characters in Chinese, one in Japanese.</summary>
    public double Indent =>
        Script != ScriptKind.Cjk ? U
        : Language?.StartsWith("ja", StringComparison.OrdinalIgnoreCase) == true ? Body.Size
        : 2 * Body.Size;

    /// <summary>The title's size falls with its length, so that none is ever cut.</summary>
    public TextRole TitleFor(string text)
    {
        var factor = TitleScale.FactorFor(text);
        return Title with { Style = Title.Style with { Size = Title.Size * factor }, Lead = Title.Lead * factor };
    }
}
