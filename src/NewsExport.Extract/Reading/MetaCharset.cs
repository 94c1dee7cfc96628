using System.Buffers;
using System.Text;

namespace NewsExport.Extract.Reading;

/// <summary>Finds the encoding that a page names in its first 1,024 bytes (HTML 13.2.3.2, "prescan a byte stream to determine its encoding").</summary>
internal static class MetaCharset
{
    private const int Window = 1024;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\f\"';/>?");

    /// <summary>The label as written, or null. Pages put long comments first, so comments are skipped and do not count.</summary>
    public static string? Find(ReadOnlySpan<byte> body)
    {
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, Window * 4)]);
        var seen = 0;
        for (var at = 0; at < head.Length && seen < Window; at++, seen++)
        {
            if (head[at] != '<')
            {
                continue;
            }

            var rest = head.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = head.IndexOf("-->", at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return null;
                }

                at = end + 2;
            }
            else if (rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase))
            {
                var end = rest.IndexOf('>');
                if (Label(end < 0 ? rest : rest[..end]) is { } label)
                {
                    return label;
                }
            }
            else if (rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            {
                var end = rest.IndexOf('>');
                if (After(end < 0 ? rest : rest[..end], "encoding") is { } label)
                {
                    return label;
                }
            }
        }

        return null;
    }

    /// <summary><c>charset=</c> of the element itself, or inside its <c>content</c>.</summary>
    private static string? Label(ReadOnlySpan<char> tag)
    {
        var label = After(tag, "charset");
        // The standard reads a declaration that was itself readable as ASCII, yet says UTF-16, as UTF-8.
        return label is not null && label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : label;
    }

    private static string? After(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = tag[(at + name.Length)..].TrimStart();
        if (rest.Length == 0 || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        var end = rest.IndexOfAny(LabelEnds);
        var label = end < 0 ? rest : rest[..end];
        return label.Length == 0 ? null : label.ToString();
    }
}
