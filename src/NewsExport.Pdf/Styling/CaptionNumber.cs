namespace NewsExport.Pdf.Styling;

/// <summary>The number that a page gives its figures and tables itself: "Table 3" at a caption's beginning.</summary>
internal static class CaptionNumber
{
    private const string Probe = "1";

    /// <summary>The number with its word in the language's own form; null: the caption has none.</summary>
    public static string? Of(ValueList<Inline> caption, Labels labels)
    {
        if (caption is not [TextRun { Text: var text }, ..])
        {
            return null;
        }

        foreach (var pattern in (ReadOnlySpan<string?>)[labels.Figure(Probe), labels.Table(Probe)])
        {
            var word = pattern?.Replace(Probe, "", StringComparison.Ordinal).TrimEnd();
            if (
                word is { Length: > 0 }
                && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && DigitsAfter(text, word.Length) is { } end
            )
            {
                return text[..end];
            }
        }

        return null;
    }

    /// <summary>The caption with its number SemiBold, its punctuation with it.</summary>
    public static ValueList<Inline> Emphasized(ValueList<Inline> caption, string number)
    {
        var text = ((TextRun)caption[0]).Text;
        var end = number.Length;
        if (end < text.Length && text[end] is '.' or ':')
        {
            end++;
        }

        return [new Strong([new TextRun(text[..end])]), new TextRun(text[end..]), .. caption.Skip(1)];
    }

    private static int? DigitsAfter(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end > start && (end == text.Length || !char.IsLetter(text[end])) ? end : null;
    }
}
