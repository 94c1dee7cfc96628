using NewsExport.Pdf.Shaping.Characters;

namespace NewsExport.Pdf.Shaping;

/// <summary>What a paragraph measures, as sums from its start, so that any stretch of text costs one subtraction. Points; one entry more than there are UTF-16 units.</summary>
internal sealed class ParagraphMeasures
{
    private readonly double[] _position;
    private readonly double[] _spaces;

    /// <summary>Null without ideographs.</summary>
    private readonly double[]? _gaps;

    private readonly bool[] _clusterStarts;

    public ParagraphMeasures(string text, IReadOnlyList<TextItem> items)
    {
        _position = new double[text.Length + 1];
        _spaces = new double[text.Length + 1];
        _gaps = items.Any(static item => item.IsCjk) ? SumGaps(text, items) : null;
        _clusterStarts = new bool[text.Length + 1];
        _clusterStarts[text.Length] = true;
        foreach (var item in items)
        {
            Measure(text, item);
        }

        SpreadLigatures(text);
        Sum(text, items);
    }

    /// <summary>Largest size of type in the paragraph.</summary>
    public double Em { get; private set; }

    /// <summary>Natural width before the index.</summary>
    public double Position(int index) => _position[index];

    /// <summary>Natural width of the word spaces before the index.</summary>
    public double Spaces(int index) => _spaces[index];

    /// <summary>Width by which the gaps between ideographs before the index can grow.</summary>
    public double Gaps(int index) => _gaps?[index] ?? 0;

    /// <summary>Width by which the gap between the character before the index and that at it can grow.</summary>
    public double GapAt(int index) => _gaps is null ? 0 : _gaps[index + 1] - _gaps[index];

    public double Advance(int index) => _position[index + 1] - _position[index];

    /// <summary>True where the text can be cut without splitting a glyph.</summary>
    public bool IsClusterStart(int index) => _clusterStarts[index];

    /// <summary>Spaces that justification stretches.</summary>
    public static bool IsStretchable(char c) => c is ' ' or '\u00A0';

    private void Measure(string text, TextItem item)
    {
        Em = Math.Max(Em, item.Size);
        _clusterStarts[item.Start] = true;
        if (item.Span.Box is { } box)
        {
            _position[item.Start] = box.Width;
            return;
        }

        var scale = item.Scale;
        var last = -1;
        foreach (var glyph in item.Glyphs)
        {
            _position[glyph.Cluster] += glyph.Advance * scale;
            _clusterStarts[glyph.Cluster] = true;
            if (glyph.Cluster != last)
            {
                _position[glyph.Cluster] += Visibility.IsSilent(text[glyph.Cluster]) ? 0 : item.Tracking;
                last = glyph.Cluster;
            }
        }
    }

    /// <summary>A ligature's width is shared by its letters, so that a hyphen inside it is weighed rightly; the line that takes it is shaped anew.</summary>
    private void SpreadLigatures(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!_clusterStarts[i] || i + 1 >= text.Length || _clusterStarts[i + 1] || !char.IsLetter(text[i + 1]))
            {
                continue;
            }

            var end = i + 1;
            while (!_clusterStarts[end] && char.IsLetter(text[end]))
            {
                end++;
            }

            var share = _position[i] / (end - i);
            for (; i < end; i++)
            {
                _position[i] = share;
            }

            i--;
        }
    }

    /// <summary>Advances, which stand at their own index until now, become sums.</summary>
    private void Sum(string text, IReadOnlyList<TextItem> items)
    {
        double position = 0;
        double spaces = 0;
        foreach (var item in items)
        {
            for (var i = item.Start; i < item.End; i++)
            {
                var advance = _position[i];
                (_position[i], _spaces[i]) = (position, spaces);
                position += advance;
                spaces += IsStretchable(text[i]) ? advance : 0;
            }
        }

        (_position[^1], _spaces[^1]) = (position, spaces);
    }

    private static double[] SumGaps(string text, IReadOnlyList<TextItem> items)
    {
        var sums = new double[text.Length + 1];
        double gaps = 0;
        foreach (var item in items)
        {
            for (var i = item.Start; i < item.End; i++)
            {
                sums[i] = gaps;
                gaps += CjkSpacing.GapBefore(text, i, item.Size);
            }
        }

        sums[^1] = gaps;
        return sums;
    }
}
