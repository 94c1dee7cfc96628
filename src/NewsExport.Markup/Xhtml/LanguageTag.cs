namespace NewsExport.Markup.Xhtml;

/// <summary>Language tags as pages write them.</summary>
internal static class LanguageTag
{
    /// <summary>The tag if it is well-formed (RFC 5646, 2.1, its common part), <c>en_US</c> as <c>en-US</c>; else null.</summary>
    public static string? Clean(string? tag)
    {
        var parts = (tag ?? "").Trim().Replace('_', '-').Split('-');
        var isTag =
            parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is > 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag ? string.Join('-', parts) : null;
    }
}
