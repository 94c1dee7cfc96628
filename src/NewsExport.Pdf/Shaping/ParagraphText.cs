using System.Text;

namespace NewsExport.Pdf.Shaping;

/// <summary>The whole text of a paragraph, in logical order, and where each span begins.</summary>
internal sealed class ParagraphText
{
    private readonly int[] _starts;

    public ParagraphText(IReadOnlyList<TextSpan> spans)
    {
        Spans = spans;
        _starts = new int[spans.Count + 1];
        for (var i = 0; i < spans.Count; i++)
        {
            _starts[i + 1] = _starts[i] + spans[i].Text.Length;
        }

        Value = Mend(spans.Count == 1 ? spans[0].Text : string.Concat(spans.Select(static span => span.Text)));
        Shaped = WithoutSilence(Value);
    }

    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>What is said. Half of a surrogate pair has become U+FFFD, one for one, so that indices stay.</summary>
    public string Value { get; }

    /// <summary>What is drawn, of the same length: tabs are spaces, what is silent is invisible.</summary>
    public string Shaped { get; }

    public int Start(int span) => _starts[span];

    public int End(int span) => _starts[span + 1];

    private static string Mend(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            mended ??= new StringBuilder(text);
            mended[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }

    private static string WithoutSilence(string text)
    {
        StringBuilder? changed = null;
        for (var i = 0; i < text.Length; i++)
        {
            var shown = text[i] switch
            {
                '\t' => ' ',
                // Few fonts have the non-breaking hyphen, all have its glyph.
                '\u2011' => '-',
                // Zero width space: invisible in every font, since HarfBuzz hides default ignorables; controls it would not hide.
                var c when Visibility.IsSilent(c) => '\u200B',
                var other => other,
            };
            if (shown != text[i])
            {
                changed ??= new StringBuilder(text);
                changed[i] = shown;
            }
        }

        return changed?.ToString() ?? text;
    }
}
