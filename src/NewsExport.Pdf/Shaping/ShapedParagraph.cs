using NewsExport.Pdf.Shaping.Breaking;
using NewsExport.Pdf.Shaping.Hyphenation;

namespace NewsExport.Pdf.Shaping;

/// <summary>A paragraph that has been shaped once and can be broken into lines of any width, any number of times.</summary>
internal sealed class ShapedParagraph
{
    private readonly ParagraphText _text;
    private readonly WordHyphens _hyphens;
    private readonly LineScratch _scratch;
    private bool[]? _allHyphens;
    private bool[]? _hyphensOutsideNames;

    internal ShapedParagraph(
        TextParagraph source,
        ParagraphText text,
        byte baseLevel,
        IReadOnlyList<TextItem> items,
        MissingGlyphs missing,
        HyphenationLibrary hyphenation,
        LineScratch scratch
    )
    {
        Source = source;
        _text = text;
        BaseLevel = baseLevel;
        Items = items;
        Missing = missing;
        Measures = new ParagraphMeasures(text.Value, items);
        Breaks = LineOpportunities.Find(text);
        _hyphens = new WordHyphens(hyphenation, text, items);
        _scratch = scratch;
        MeasurePieces();
    }

    public TextParagraph Source { get; }

    /// <summary>All spans' text, lone surrogates replaced.</summary>
    public string Text => _text.Value;

    /// <summary>What of the text no font can draw.</summary>
    public MissingGlyphs Missing { get; }

    /// <summary>Width in points of the longest line if only forced line ends break it.</summary>
    public double NaturalWidth { get; private set; }

    /// <summary>Width in points of the longest piece that has no place to break; hyphens are not counted as places.</summary>
    public double MinWidth { get; private set; }

    internal byte BaseLevel { get; }

    internal string ShapedText => _text.Shaped;

    internal IReadOnlyList<TextItem> Items { get; }

    internal ParagraphMeasures Measures { get; }

    /// <summary>What may happen before each UTF-16 unit; one entry more.</summary>
    internal BreakKind[] Breaks { get; }

    /// <summary>Sets the paragraph; no text gives no lines.</summary>
    public IReadOnlyList<TextLine> Break(LineSetting setting)
    {
        var lines = new List<TextLine>();
        var assembler = new LineAssembler(this, setting, _scratch);
        var chooser = new LineChooser(this, setting, _scratch);
        foreach (var plan in chooser.Choose())
        {
            lines.Add(assembler.Build(plan));
        }

        _scratch.Trim();
        return lines;
    }

    /// <summary>The end of a line without the white space that is not seen there.</summary>
    internal int VisibleEnd(int start, int end)
    {
        while (end > start && Visibility.IsTrailing(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Width of a hyphen added after the text before <paramref name="end"/>.</summary>
    internal double HyphenWidth(int end)
    {
        var item = Items[ItemAt(end - 1)];
        return item.Shaper.ShapeWord("-") is [var hyphen, ..] ? hyphen.Advance * item.Scale : 0;
    }

    /// <summary>How much wider the letter before <paramref name="at"/> gets where a line ends between two letters: half forms become whole, kerning goes.</summary>
    internal double CutWidth(int at)
    {
        var item = Items[ItemAt(at - 1)];
        if (at >= item.End || item.RightToLeft || item.Span.Box is not null || item.Mark is not null)
        {
            return 0;
        }

        var start = at - 1;
        while (start > item.Start && !Measures.IsClusterStart(start))
        {
            start--;
        }

        var alone = item.Tracking;
        foreach (var glyph in item.Shaper.ShapeWord(ShapedText.AsSpan(start, at - start)))
        {
            alone += glyph.Advance * item.Scale;
        }

        return Math.Max(alone - (Measures.Position(at) - Measures.Position(start)), 0);
    }

    /// <summary>The item that holds the index.</summary>
    internal int ItemAt(int index)
    {
        var (low, high) = (0, Items.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Items[middle].End <= index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal bool[] Hyphens(bool sparesNames) =>
        sparesNames ? _hyphensOutsideNames ??= _hyphens.Find(true) : _allHyphens ??= _hyphens.Find(false);

    private void MeasurePieces()
    {
        var (line, piece) = (0, 0);
        for (var i = 1; i <= Text.Length; i++)
        {
            if (Breaks[i] == BreakKind.Forbidden || Text[i - 1] == '\u00AD')
            {
                continue;
            }

            MinWidth = Math.Max(MinWidth, Measures.Position(VisibleEnd(piece, i)) - Measures.Position(piece));
            piece = i;
            if (Breaks[i] == BreakKind.Mandatory)
            {
                NaturalWidth = Math.Max(NaturalWidth, Measures.Position(VisibleEnd(line, i)) - Measures.Position(line));
                line = i;
            }
        }
    }
}
