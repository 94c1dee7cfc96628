using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads preformatted text: spaces and comments stay, line numbers and copy buttons go.</summary>
internal sealed partial class CodeReader : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        var code = CodeOf(element);
        if (code is null)
        {
            return null;
        }

        var text = CodeText.Of(code);
        return text.Length == 0 ? [] : [new CodeBlock(text, LanguageOf(element, code))];
    }

    /// <summary>The element that holds the code itself, where <paramref name="element"/> is a box of code.</summary>
    private static IElement? CodeOf(IElement element)
    {
        switch (element.LocalName)
        {
            case "pre" or "listing" or "xmp" or "plaintext":
                return element;
            case "figure" or "div" or "table" or "td" when ClassPatterns.CodeBox.Matches(element):
                return InBox(element);
            case "code" when IsWholeBlock(element):
                return element;
            default:
                return null;
        }
    }

    /// <summary>The cell with code beside the cell with numbers, the only <c>pre</c> that holds more than numbers, or the lines of a SyntaxHighlighter box.</summary>
    private static IElement? InBox(IElement box)
    {
        var inside = Nodes.Elements(box).Skip(1).ToList();
        if (inside.FirstOrDefault(inner => inner.LocalName == "td" && CodeCell.Matches(inner)) is { } cell)
        {
            return cell;
        }

        var boxes = inside
            .Where(inner =>
                inner.LocalName == "pre"
                && !ClassPatterns.CodeFurniture.Matches(inner)
                && !IsInFurniture(inner, box)
                && CodeText.Of(inner).Length > 0
            )
            .ToList();
        return boxes.Count == 1 ? boxes[0] : null;
    }

    private static bool IsInFurniture(IElement element, IElement box)
    {
        for (var above = element.ParentElement; above is not null && above != box; above = above.ParentElement)
        {
            if (ClassPatterns.CodeFurniture.Matches(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Several lines in a <c>code</c> that is alone in its paragraph.</summary>
    private static bool IsWholeBlock(IElement code) =>
        code.ParentElement is { LocalName: "p" or "div" } parent
        && code.TextContent.AsSpan().Trim().Contains('\n')
        && parent.ChildNodes.All(node => node == code || string.IsNullOrWhiteSpace(node.TextContent));

    private static string? LanguageOf(IElement box, IElement code)
    {
        var inner = code.Children.Length == 1 && code.Children[0].LocalName == "code" ? code.Children[0] : null;
        // Jekyll puts the name two levels above the pre.
        IElement?[] places = [inner, code, box, box.ParentElement, box.ParentElement?.ParentElement];
        foreach (var place in places)
        {
            if (place is null)
            {
                continue;
            }

            var name =
                place.GetAttribute("data-lang")
                ?? place.GetAttribute("data-language")
                ?? place.GetAttribute("data-enlighter-language")
                ?? FromClass(place.ClassName);
            if (!string.IsNullOrWhiteSpace(name) && name.Length <= 30)
            {
                return
                    name.Trim().ToLowerInvariant()
                        is var plain
                            and not ("plaintext" or "text" or "plain" or "none" or "generic" or "nohighlight")
                    ? plain
                    : null;
            }
        }

        return null;
    }

    private static string? FromClass(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return null;
        }

        var match = LanguageClass.Match(names);
        if (match.Success)
        {
            return match.Groups[1].Value;
        }

        // Hexo and highlight.js write the bare name beside their own class.
        match = BesideHighlight.Match(names);
        return match.Success ? match.Groups[1].Value : null;
    }

    private static readonly Regex CodeCell = CodeCellPattern;

    [GeneratedRegex(@"(?:^|\s)(?:code|rouge-code|crayon-code|hljs-ln-code)(?:$|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex CodeCellPattern { get; }

    [GeneratedRegex(
        @"(?:^|\s)(?:language-|lang-|highlight-source-|highlight-text-|highlight-|brush:\s*|prettyprint\s+lang-)([A-Za-z][\w+#.-]*)"
    )]
    private static partial Regex LanguageClass { get; }

    [GeneratedRegex(@"^(?:highlight|hljs|sourceCode|syntaxhighlighter)\s+([a-z][\w+#-]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex BesideHighlight { get; }
}
