using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsExport.Extract.Metadata;

/// <summary>Parses the JSON that pages carry: comment wrappers, trailing commas, raw line ends in strings and escaped quotes are forgiven.</summary>
internal static partial class JsonText
{
    private const int LargestScript = 2_000_000;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 48,
    };

    public static JsonNode? Parse(string script)
    {
        if (script.Length is 0 or > LargestScript)
        {
            return null;
        }

        var bare = Unwrapped(script);
        return TryParse(bare) ?? TryParse(Repaired(bare));
    }

    private static JsonNode? TryParse(string text) => JsonNode.Parse(Encoding.UTF8.GetBytes(text), Lenient);

    private static string Unwrapped(string script)
    {
        var text = Wrappers.Replace(script, " ").Trim().TrimEnd(';');
        var start = text.AsSpan().IndexOfAny('{', '[');
        return start > 0 ? text[start..] : text;
    }

    /// <summary>Control characters inside strings are escaped; doubled closing brackets at the end are cut.</summary>
    private static string Repaired(string text)
    {
        var source =
            text.StartsWith("{&quot;", StringComparison.Ordinal) || text.StartsWith("[{&quot;", StringComparison.Ordinal)
                ? System.Net.WebUtility.HtmlDecode(text)
                : text;
        var repaired = new StringBuilder(source.Length);
        var (inString, depth) = (false, 0);
        for (var i = 0; i < source.Length; i++)
        {
            var letter = source[i];
            if (inString && letter == '\\' && i + 1 < source.Length)
            {
                // Only the escapes that JSON knows; "\'" is JavaScript's.
                var next = source[++i];
                _ = "\"\\/bfnrtu".Contains(next) ? repaired.Append('\\').Append(next) : repaired.Append(next);
                continue;
            }

            if (letter == '"')
            {
                inString = !inString;
            }

            if (inString && letter < ' ')
            {
                repaired.Append(' ');
                continue;
            }

            repaired.Append(letter);
            depth +=
                inString ? 0
                : letter is '{' or '[' ? 1
                : letter is '}' or ']' ? -1
                : 0;
            if (depth == 0 && !inString && letter is '}' or ']')
            {
                break;
            }
        }

        return repaired.ToString();
    }

    [GeneratedRegex(@"^\s*<!--|-->\s*$|(?://\s*|/\*\s*)?<!\[CDATA\[(?:\s*\*/)?|(?://\s*|/\*\s*)?\]\]>(?:\s*\*/)?")]
    private static partial Regex Wrappers { get; }
}
