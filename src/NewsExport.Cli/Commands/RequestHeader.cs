using System.Buffers;

namespace NewsExport.Cli.Commands;

/// <summary>A request header as the command line writes it: <c>Name: value</c>.</summary>
internal static class RequestHeader
{
    // RFC 9110, 5.6.2.
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>Headers that frame the message or name its target: the program sets them, or the safety gate would be told lies.</summary>
    private static readonly HashSet<string> Framing = new(
        [
            "Host",
            "Connection",
            "Content-Length",
            "Transfer-Encoding",
            "Accept-Encoding",
            "Upgrade",
            "TE",
            "Trailer",
            "Expect",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authorization",
            "Range",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static (string Name, string Value)? Parse(string text, out string problem)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : text[..colon].Trim();
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(TokenCharacters))
        {
            // The text itself is not shown: it may hold a password.
            problem = "it takes NAME:VALUE, and a name has letters, digits and hyphens";
            return null;
        }

        if (Framing.Contains(name))
        {
            problem = $"{name} is set by the program alone";
            return null;
        }

        var value = text[(colon + 1)..].Trim();
        problem = IsValue(value) ? "" : $"the value of {name} has characters that a header cannot carry";
        return problem.Length > 0 ? null : (name, value);
    }

    /// <summary>Printable ASCII (RFC 9110, 5.5, without its obsolete part).</summary>
    public static bool IsValue(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
