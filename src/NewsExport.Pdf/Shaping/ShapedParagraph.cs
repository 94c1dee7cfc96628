namespace NewsExport.Pdf.Shaping;

/// <summary>A paragraph that has been shaped once and can be broken into lines of any width, any number of times.</summary>
internal sealed class ShapedParagraph
{
    private readonly List<TextItem> _items;
    private readonly double[] _position;

    internal ShapedParagraph(TextParagraph paragraph, ParagraphText text, List<TextItem> items)
    {
        Source = paragraph;
        Text = text.Value;
        _items = items;
        _position = new double[Text.Length + 1];
        MeasureClusters();
        MeasurePieces();
    }

    public TextParagraph Source { get; }

    public string Text { get; }

    /// <summary>Width in points of the longest line if only forced line ends break it.</summary>
    public double NaturalWidth { get; private set; }

    /// <summary>Width in points of the longest piece that cannot be broken.</summary>
    public double MinWidth { get; private set; }

    public IReadOnlyList<TextLine> Break(LineSetting setting)
    {
        var lines = new List<TextLine>();
        var start = 0;
        while (start < Text.Length)
        {
            var width = setting.Width - (lines.Count == 0 ? setting.FirstIndent : 0);
            var end = GreedyEnd(start, width);
            lines.Add(Build(start, end, lines.Count == 0 ? setting.FirstIndent : 0, width, setting));
            start = end;
        }

        return lines;
    }

    private int GreedyEnd(int start, double width)
    {
        var best = 0;
        for (var i = start + 1; i <= Text.Length; i++)
        {
            var isBreak = i == Text.Length || (Text[i - 1] == ' ' && Text[i] != ' ') || Text[i - 1] == '\u2028';
            if (!isBreak)
            {
                continue;
            }

            if (_position[VisibleEnd(start, i)] - _position[start] > width + 1e-6)
            {
                break;
            }

            best = i;
            if (Text[i - 1] == '\u2028')
            {
                return best;
            }
        }

        if (best > start)
        {
            return best;
        }

        // A piece longer than the line is broken wherever it must be.
        var end = start + 1;
        while (end < Text.Length && _position[end + 1] - _position[start] <= width)
        {
            end++;
        }

        if (end < Text.Length && char.IsLowSurrogate(Text[end]))
        {
            end++;
        }

        return end;
    }

    private int VisibleEnd(int start, int end)
    {
        while (end > start && Text[end - 1] is ' ' or '\u2028')
        {
            end--;
        }

        return end;
    }

    private TextLine Build(int start, int end, double indent, double width, LineSetting setting)
    {
        var visible = VisibleEnd(start, end);
        var natural = _position[visible] - _position[start];
        var x = setting.Alignment switch
        {
            CellAlignment.Center => indent + ((width - natural) / 2),
            CellAlignment.End => indent + width - natural,
            _ => indent,
        };
        var runs = new List<GlyphRun>();
        foreach (var item in _items)
        {
            var (from, to) = (Math.Max(item.Start, start), Math.Min(item.End, Math.Min(end, visible + 1)));
            if (from >= to)
            {
                continue;
            }

            var glyphs = new List<PlacedGlyph>();
            double advance = 0;
            for (var i = 0; i < item.Glyphs.Length; i++)
            {
                var glyph = item.Glyphs[i];
                if (glyph.Cluster < from || glyph.Cluster >= to)
                {
                    continue;
                }

                var next = i + 1 < item.Glyphs.Length ? item.Glyphs[i + 1].Cluster : item.End;
                var says = next > glyph.Cluster ? Text[glyph.Cluster..next] : "";
                var step = (glyph.Advance * item.Scale) + (next > glyph.Cluster ? item.Tracking : 0);
                glyphs.Add(new PlacedGlyph(glyph.Id, glyph.OffsetX * item.Scale, glyph.OffsetY * item.Scale, step, says));
                advance += step;
            }

            runs.Add(
                new GlyphRun(item.Shaper.Font.Face, item.Size, item.Span.Style.Color, x, item.Rise, [.. glyphs])
                {
                    Language = item.Language,
                    Tag = item.Span.Tag,
                    Text = Text[from..to],
                }
            );
            x += advance;
        }

        return new TextLine(runs, natural, false) { Source = start..end };
    }

    private void MeasureClusters()
    {
        var advances = new double[Text.Length];
        foreach (var item in _items)
        {
            foreach (var glyph in item.Glyphs)
            {
                advances[glyph.Cluster] += glyph.Advance * item.Scale;
            }
        }

        for (var i = 0; i < advances.Length; i++)
        {
            _position[i + 1] = _position[i] + advances[i];
        }
    }

    private void MeasurePieces()
    {
        var (line, piece) = (0, 0);
        for (var i = 1; i <= Text.Length; i++)
        {
            if (i == Text.Length || Text[i - 1] == ' ' || Text[i - 1] == '\u2028')
            {
                MinWidth = Math.Max(MinWidth, _position[VisibleEnd(piece, i)] - _position[piece]);
                piece = i;
            }

            if (i == Text.Length || Text[i - 1] == '\u2028')
            {
                NaturalWidth = Math.Max(NaturalWidth, _position[VisibleEnd(line, i)] - _position[line]);
                line = i;
            }
        }
    }
}
