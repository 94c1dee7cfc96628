using NewsExport.Pdf.Shaping.Hyphenation;

namespace NewsExport.Pdf.Shaping;

/// <summary>Where hyphens may be added to the words of a paragraph.</summary>
internal sealed class WordHyphens(HyphenationLibrary library, ParagraphText text, IReadOnlyList<TextItem> items)
{
    private const int ShortestWord = 6;
    private const int LongestWord = 60;
    private const int Least = 3;

    /// <summary>One entry for each UTF-16 unit: a hyphen may stand before it.</summary>
    /// <param name="sparesNames">No hyphens in words that look like proper names.</param>
    public bool[] Find(bool sparesNames)
    {
        var allowed = new bool[text.Value.Length];
        var value = text.Value;
        foreach (var item in items)
        {
            if (!item.ByWord || item.Span.IsAddress || item.Span.GluedToPrevious || item.Span.Style.Family == FontFamily.Mono)
            {
                continue;
            }

            if (library.For(item.Language) is not { } patterns)
            {
                continue;
            }

            var isGerman = item.Language!.StartsWith("de", StringComparison.OrdinalIgnoreCase);
            for (var at = item.Start; at < item.End; )
            {
                var end = at;
                while (end < item.End && char.IsLetter(value[end]))
                {
                    end++;
                }

                if (
                    end - at is >= ShortestWord and <= LongestWord
                    && IsWhole(value, at, end)
                    && !(sparesNames && !isGerman && LooksLikeName(value, at))
                )
                {
                    Mark(patterns, value.AsSpan(at, end - at), allowed.AsSpan(at, end - at));
                }

                at = Math.Max(end, at + 1);
            }
        }

        return allowed;
    }

    private static void Mark(HyphenationPatterns patterns, ReadOnlySpan<char> word, Span<bool> allowed)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
            {
                return; // an acronym or a brand
            }
        }

        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        patterns.Find(lower, allowed);
        allowed[..Least].Clear();
        allowed[(word.Length - Least + 1)..].Clear();
    }

    /// <summary>A word that runs on in another style, or holds a soft hyphen, an apostrophe or a digit, is left alone.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !IsWordPart(text[start - 1])) && (end == text.Length || !IsWordPart(text[end]));

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '\u00AD' or '_' or '@' or '/' or '\\';

    /// <summary>A capital inside a sentence.</summary>
    private static bool LooksLikeName(string text, int start)
    {
        if (!char.IsUpper(text[start]))
        {
            return false;
        }

        var before = text.AsSpan(0, start).TrimEnd(" \u00A0“‘«„\"'(");
        return !before.IsEmpty && before[^1] is not ('.' or '!' or '?' or ':' or '…' or '”' or '»' or '\u2028');
    }
}
