namespace NewsExport.Pipeline.Reading;

/// <summary>An address as messages and result lines show it.</summary>
internal static class ShownAddress
{
    /// <summary>Stands where a user name and a password stood: neither ever reaches an output.</summary>
    private const string CredentialsMark = "redacted@";

    private const int MaxLetters = 200;

    /// <summary>A picture's address: one that holds the whole picture is not shown.</summary>
    public static string OfPicture(string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "that the page itself carries"
        : address.Length > MaxLetters ? address[..MaxLetters] + "…"
        : address;

    /// <summary>A source as the user named it, without credentials.</summary>
    public static string OfSource(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3)
        {
            return text;
        }

        // RFC 3986, 3.2: the authority ends at the first slash, question mark or number sign; browsers take a backslash for a slash.
        var end = text.IndexOfAny(['/', '?', '#', '\\'], start);
        var at = text.LastIndexOf('@', (end < 0 ? text.Length : end) - 1);
        return at < start ? text : text[..start] + CredentialsMark + text[(at + 1)..];
    }
}
