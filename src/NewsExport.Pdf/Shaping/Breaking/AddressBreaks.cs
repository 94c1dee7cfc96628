namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>Web addresses break after <c>/</c> and before <c>. - _ ? &amp; = # %</c>, so that no mark at a line's end is taken for punctuation.</summary>
internal static class AddressBreaks
{
    /// <summary>Letters that stay on each side, so that no line holds a crumb of an address.</summary>
    private const int Least = 2;

    /// <summary>Sets the breaks inside an address. The one before it stays as it was.</summary>
    public static void Apply(ReadOnlySpan<char> text, int start, int end, Span<BreakKind> breaks)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (breaks[i] == BreakKind.Mandatory || text[i - 1] == ' ')
            {
                continue;
            }

            var fits = i - start >= Least && end - i >= Least && IsBreak(text[i - 1], text[i]);
            breaks[i] = fits ? BreakKind.Allowed : BreakKind.Forbidden;
        }
    }

    /// <summary>Addresses that stand in the text as words: <c>https://...</c> and <c>www. ...</c>.</summary>
    public static void ApplyToBareAddresses(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        ApplyTo("://", text, breaks);
        ApplyTo("www.", text, breaks);
    }

    private static void ApplyTo(string sign, ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        for (var at = 0; text[at..].IndexOf(sign, StringComparison.Ordinal) is var found and >= 0; )
        {
            var (start, end) = (at + found, at + found + sign.Length);
            while (start > 0 && char.IsAsciiLetter(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && text[end] > ' ' && text[end] < '\u2000' && text[end] != '\u00A0')
            {
                end++;
            }

            Apply(text, start, end, breaks);
            at = end;
        }
    }

    private static bool IsBreak(char before, char after) =>
        before == '/' ? after != '/' : after is '.' or '-' or '_' or '?' or '&' or '=' or '#' or '%' && before != after;
}
