using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Says where on a page something stands, for people.</summary>
internal static class Places
{
    private const int LongestQuote = 80;

    /// <summary>A short CSS-like path: the element and its parent.</summary>
    public static string Of(IElement element)
    {
        var own = Name(element);
        return element.ParentElement is { } parent ? $"{Name(parent)}>{own}" : own;
    }

    public static string FirstWords(string text)
    {
        var words = Whitespace.Collapse(text);
        if (words.Length <= LongestQuote)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return words[..end];
    }

    private static string Name(IElement element)
    {
        if (element.Id is { Length: > 0 and < 40 } id && !id.Any(char.IsWhiteSpace))
        {
            return $"{element.LocalName}#{id}";
        }

        var first = element.ClassName?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return first is { Length: < 40 } ? $"{element.LocalName}.{first}" : element.LocalName;
    }
}
