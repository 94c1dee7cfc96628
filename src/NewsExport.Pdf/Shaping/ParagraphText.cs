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
        var length = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            _starts[i] = length;
            length += spans[i].Text.Length;
        }

        _starts[^1] = length;
        Value = string.Create(
            length,
            spans,
            static (target, all) =>
            {
                foreach (var span in all)
                {
                    span.Text.CopyTo(target);
                    target = target[span.Text.Length..];
                }
            }
        );
        Value = WithoutLoneSurrogates(Value);
    }

    public IReadOnlyList<TextSpan> Spans { get; }

    public string Value { get; }

    public int Start(int span) => _starts[span];

    public int End(int span) => _starts[span + 1];

    /// <summary>Half of a pair becomes U+FFFD, one for one, so that indices stay.</summary>
    private static string WithoutLoneSurrogates(string text)
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
}
