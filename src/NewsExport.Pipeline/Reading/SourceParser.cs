namespace NewsExport.Pipeline.Reading;

/// <summary>Tells addresses, paths and standard input apart.</summary>
internal static class SourceParser
{
    public static Result<ArticleSource> Parse(string text)
    {
        if (string.Equals(text, "-", StringComparison.Ordinal))
        {
            return Result<ArticleSource>.Of(new ArticleSource(text, ArticleSourceKind.StandardInput));
        }

        if (SchemeOf(text) is { } scheme)
        {
            return ParseAddress(text, scheme);
        }

        return text.Trim().Length == 0 || text.Contains('\0', StringComparison.Ordinal)
            ? Failures.BadAddress(text, "it is empty or no path")
            : Result<ArticleSource>.Of(new ArticleSource(text, ArticleSourceKind.File) { Path = Path.GetFullPath(text) });
    }

    private static Result<ArticleSource> ParseAddress(string text, string scheme)
    {
        if (scheme is not ("http" or "https"))
        {
            return Failures.BadAddress(text, $"{scheme}: addresses are not fetched");
        }

        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.IdnHost.Length > 0
            ? Result<ArticleSource>.Of(new ArticleSource(text, ArticleSourceKind.Web) { Url = url })
            : Failures.BadAddress(text, "the address cannot be read");
    }

    /// <summary>RFC 3986, 3.1. One letter is a Windows drive, and a name that exists is a path whatever it looks like.</summary>
    private static string? SchemeOf(string text)
    {
        var trimmed = text.TrimStart();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || !char.IsAsciiLetter(trimmed[0]) || !trimmed.AsSpan(0, colon).ContainsOnlySchemeCharacters())
        {
            return null;
        }

        return !trimmed.AsSpan(colon).StartsWith("://") && Path.Exists(text) ? null : trimmed[..colon].ToLowerInvariant();
    }

    private static bool ContainsOnlySchemeCharacters(this ReadOnlySpan<char> scheme)
    {
        foreach (var letter in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
