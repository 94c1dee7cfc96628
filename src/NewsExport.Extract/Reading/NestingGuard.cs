namespace NewsExport.Extract.Reading;

/// <summary>
/// Reads a page's tags without building a tree, to refuse what would cost the parser minutes or gigabytes: deep nesting, and formatting
/// elements that are never closed, which HTML 13.2.4.3 makes the parser open again in each new block.
/// </summary>
internal static class NestingGuard
{
    /// <summary>What is wrong with the page, or null.</summary>
    public static string? Refuse(string html, ReadLimits limits)
    {
        var depth = 0;
        var formatting = 0;
        var tags = 0;
        long reopened = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            at++;
            if (html.AsSpan(at).StartsWith("!--", StringComparison.Ordinal))
            {
                var found = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = found < 0 ? html.Length - 1 : found + 1;
                continue;
            }

            var closing = html[at] == '/';
            var start = closing ? at + 1 : at;
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            var name = html.AsSpan(start, end - start);
            if (name.Length == 0)
            {
                continue;
            }

            tags++;
            if (!closing && IsRaw(name))
            {
                at = SkipRaw(html, end, name);
                continue;
            }

            var step = closing ? -1 : 1;
            if (IsFormatting(name))
            {
                formatting = Math.Max(0, formatting + step);
            }
            else if (!IsVoid(name) && !IsImplied(name))
            {
                depth = Math.Max(0, depth + step);
            }

            reopened += closing ? 0 : formatting;
            if (depth + formatting > limits.MaxDepth)
            {
                return $"its elements are nested more than {limits.MaxDepth} deep";
            }

            if (formatting > limits.MaxOpenFormatting && reopened > limits.MaxTags)
            {
                return $"more than {limits.MaxOpenFormatting} formatting elements are left open";
            }

            if (tags > limits.MaxTags)
            {
                return $"it has more than {limits.MaxTags} tags";
            }
        }

        return null;
    }

    /// <summary>Just behind the bracket of the element's end tag. Looked for by its first two characters: to search without regard to case is slow.</summary>
    private static int SkipRaw(string html, int from, ReadOnlySpan<char> name)
    {
        for (
            var at = html.IndexOf("</", from, StringComparison.Ordinal);
            at >= 0;
            at = html.IndexOf("</", at + 2, StringComparison.Ordinal)
        )
        {
            if (html.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at + 1;
            }
        }

        return html.Length - 1;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        Is(name, "script") || Is(name, "style") || Is(name, "textarea") || Is(name, "title") || Is(name, "xmp");

    private static bool IsFormatting(ReadOnlySpan<char> name) =>
        name.Length switch
        {
            1 => (char)(name[0] | 0x20) is 'a' or 'b' or 'i' or 's' or 'u',
            2 => Is(name, "em") || Is(name, "tt"),
            3 => Is(name, "big"),
            4 => Is(name, "code") || Is(name, "font") || Is(name, "nobr"),
            5 => Is(name, "small"),
            6 => Is(name, "strike") || Is(name, "strong"),
            _ => false,
        };

    /// <summary>Elements whose end tag may be left out: an open one is closed by the next, so it does not nest.</summary>
    private static bool IsImplied(ReadOnlySpan<char> name) =>
        Is(name, "p")
        || Is(name, "li")
        || Is(name, "dt")
        || Is(name, "dd")
        || Is(name, "tr")
        || Is(name, "td")
        || Is(name, "th")
        || Is(name, "option")
        || Is(name, "html")
        || Is(name, "head")
        || Is(name, "body")
        || Is(name, "tbody");

    private static bool IsVoid(ReadOnlySpan<char> name) =>
        Is(name, "br")
        || Is(name, "img")
        || Is(name, "meta")
        || Is(name, "link")
        || Is(name, "input")
        || Is(name, "hr")
        || Is(name, "source")
        || Is(name, "wbr")
        || Is(name, "path")
        || Is(name, "use")
        || Is(name, "rect")
        || Is(name, "circle")
        || Is(name, "polygon")
        || Is(name, "line")
        || Is(name, "stop")
        || Is(name, "col")
        || Is(name, "area")
        || Is(name, "base")
        || Is(name, "embed")
        || Is(name, "param")
        || Is(name, "track");

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag, StringComparison.OrdinalIgnoreCase);
}
