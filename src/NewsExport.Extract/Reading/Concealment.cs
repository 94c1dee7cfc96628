using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Whether an element's own attributes keep it from being seen: <c>hidden</c>, inline style, or a name that says for screen readers only.</summary>
internal static class Concealment
{
    public static bool IsConcealed(IElement element, NameKind named)
    {
        if ((named & NameKind.Hidden) != NameKind.None || element.HasAttribute("hidden"))
        {
            return true;
        }

        return element.GetAttribute("style") is { Length: > 0 } style && IsConcealing(style);
    }

    private static bool IsConcealing(string style)
    {
        var value = After(style, "display");
        return value.StartsWith("none", StringComparison.OrdinalIgnoreCase)
            || After(style, "visibility").StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> After(string style, string property)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && (char.IsLetter(style[at - 1]) || style[at - 1] == '-')))
        {
            return [];
        }

        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.Length > 0 && rest[0] == ':' ? rest[1..].TrimStart() : [];
    }
}
