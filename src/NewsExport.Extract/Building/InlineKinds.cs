using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Which inline each element makes of its children.</summary>
internal static class InlineKinds
{
    /// <summary>Null: the element adds nothing (span, font, abbr, time, cite names stay words).</summary>
    public static Func<ValueList<Inline>, Inline>? Wrapper(IElement element) =>
        element.LocalName switch
        {
            "em" or "i" or "dfn" or "var" or "cite" => children => new Emphasis(children),
            "strong" or "b" => children => new Strong(children),
            "sub" => children => new Subscript(children),
            "sup" => children => new Superscript(children),
            "s" or "del" or "strike" => children => new Strike(children),
            "mark" => children => new Mark(children),
            "q" => children => new InlineQuotation(children),
            "span" or "font" => Styled(element),
            _ => null,
        };

    /// <summary>Editors that write styles instead of elements: only the four that carry meaning.</summary>
    private static Func<ValueList<Inline>, Inline>? Styled(IElement element)
    {
        if (ClassPatterns.SmallCapitals.Matches(element))
        {
            return children => new SmallCaps(children);
        }

        if (element.GetAttribute("style") is not { Length: > 0 and < 2000 } style)
        {
            return null;
        }

        var rules = style.Replace(" ", "");
        return rules switch
        {
            _ when Says(rules, "font-variant:small-caps") => children => new SmallCaps(children),
            _ when Says(rules, "font-style:italic") => children => new Emphasis(children),
            _ when Says(rules, "font-weight:bold") || Says(rules, "font-weight:700") => children => new Strong(children),
            _ when Says(rules, "text-decoration:line-through") => children => new Strike(children),
            _ when Says(rules, "vertical-align:super") => children => new Superscript(children),
            _ when Says(rules, "vertical-align:sub") => children => new Subscript(children),
            _ => null,
        };
    }

    private static bool Says(string rules, string rule) => rules.Contains(rule, StringComparison.OrdinalIgnoreCase);
}
