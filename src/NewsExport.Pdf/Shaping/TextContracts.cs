namespace NewsExport.Pdf.Shaping;

/// <summary>An sRGB colour, 8 bits a channel.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue);

/// <summary>How a span of text looks. Sizes in points.</summary>
internal sealed record TextStyle(FontFamily Family, double Size, Rgb Color)
{
    public bool SemiBold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Extra advance after each cluster, in em. Ignored for joining scripts.</summary>
    public double Tracking { get; init; }

    /// <summary>Old-style figures (<c>onum</c>); else lining.</summary>
    public bool OldStyleFigures { get; init; }

    /// <summary>Small capitals (<c>smcp</c>).</summary>
    public bool SmallCaps { get; init; }

    public VerticalForm Form { get; init; } = VerticalForm.Normal;

    /// <summary>Baseline shift in points, up is positive; independent of <see cref="Form"/>.</summary>
    public double Rise { get; init; }

    /// <summary>Ligatures and contextual alternates; off for code.</summary>
    public bool Ligatures { get; init; } = true;
}

internal enum VerticalForm
{
    Normal,

    /// <summary>Figures and letters by <c>sups</c>; scaled and raised where the font lacks them.</summary>
    Superscript,

    /// <summary>By <c>subs</c>, else scaled and lowered.</summary>
    Subscript,
}

/// <summary>One span of a paragraph. <paramref name="Tag"/> is carried through shaping untouched, so that tagging knows what each run belongs to.</summary>
/// <param name="Text">Logical order. U+2028 is a forced line end.</param>
/// <param name="Language">BCP 47, for shaping and hyphenation; null: the paragraph's.</param>
/// <param name="Tag">Opaque to shaping: which link, note mark, emphasis ... the words belong to.</param>
internal sealed record TextSpan(string Text, TextStyle Style, string? Language = null, object? Tag = null)
{
    /// <summary>Direction isolate (UAX#9 FSI/LRI/RLI ... PDI around the span); null: none.</summary>
    public TextDirection? Isolate { get; init; }

    /// <summary>The isolate of the span before goes on: both are one formula.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Never broken inside, and glued to the word before it: <c>[3]</c> after a link.</summary>
    public bool GluedToPrevious { get; init; }

    /// <summary>Break as an address (after <c>/</c>, before <c>. - _ ? &amp; = # %</c>), never with a hyphen added.</summary>
    public bool IsAddress { get; init; }

    /// <summary>A box instead of text (an in-line picture): width and height in points; <see cref="Text"/> is then U+FFFC.</summary>
    public (double Width, double Height)? Box { get; init; }
}

/// <summary>A paragraph before shaping.</summary>
internal sealed record TextParagraph(IReadOnlyList<TextSpan> Spans, TextDirection Direction, string? Language);

/// <summary>How a paragraph is set.</summary>
internal sealed record LineSetting
{
    /// <summary>Width of a line in points; <see cref="FirstIndent"/> is inside it.</summary>
    public required double Width { get; init; }

    public double FirstIndent { get; init; }

    /// <summary>Total-fit justified; else ragged at the far edge.</summary>
    public bool Justify { get; init; }

    public bool Hyphenate { get; init; }

    /// <summary>Punctuation hangs into the far margin (and opening quotes into the near one).</summary>
    public bool Hang { get; init; }

    /// <summary>Balanced ragged lines: fewest lines, then the shortest longest line. For titles and deks.</summary>
    public bool Balance { get; init; }

    /// <summary>Where ragged lines stand.</summary>
    public CellAlignment Alignment { get; init; } = CellAlignment.Start;

    /// <summary>Room left free at the end of the last line (for the end mark), in points.</summary>
    public double LastLineReserve { get; init; }
}

/// <summary>A line, ready to draw: runs in visual order, left to right on the paper.</summary>
/// <param name="Width">Natural or justified width of the visible text, without hung parts.</param>
/// <param name="EndsWithHyphen">A hyphen was added or stands at the end.</param>
internal sealed record TextLine(GlyphRun[] Runs, double Width, bool EndsWithHyphen)
{
    /// <summary>UTF-16 range of the paragraph's whole text that the line shows.</summary>
    public required Range Source { get; init; }

    /// <summary>Largest height above the baseline that a box in the line needs; 0 without boxes.</summary>
    public double BoxAscent { get; init; }
}

/// <summary>Glyphs of one face, size, colour and tag. <see cref="X"/> is measured from the line's left edge on the paper.</summary>
internal sealed record GlyphRun(FontFace Face, double Size, Rgb Color, double X, double Rise, PlacedGlyph[] Glyphs)
{
    public string? Language { get; init; }

    public object? Tag { get; init; }

    public bool RightToLeft { get; init; }

    /// <summary>A box (in-line picture) instead of glyphs.</summary>
    public (double Width, double Height)? Box { get; init; }

    /// <summary>The logical text of the run.</summary>
    public required string Text { get; init; }
}

/// <summary>One glyph. Offsets and advance in points.</summary>
/// <param name="Advance">To the next glyph of the run, justification and tracking included.</param>
/// <param name="Text">What the glyph says (a ligature: all its letters; second glyph of a cluster: empty). A hyphen added by line breaking says U+00AD.</param>
internal readonly record struct PlacedGlyph(ushort Id, double OffsetX, double OffsetY, double Advance, string Text);
