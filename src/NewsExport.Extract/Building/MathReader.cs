using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads formulas: MathML, and TeX as KaTeX, MathJax, WordPress and Wikipedia leave it on the page. Each formula once.</summary>
internal sealed class MathReader(BuildContext context) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (!IsDisplayed(element) || Inline(element) is not { } formula)
        {
            return null;
        }

        return formula is InlineMath { MathMl: null, Tex: null } || formula is not InlineMath math
            ? []
            : [new MathBlock(math.MathMl, math.Tex) { Text = math.Text }];
    }

    /// <summary>A script that holds TeX is content.</summary>
    public static bool IsFormulaScript(IElement element) =>
        element.LocalName == "script"
        && element.GetAttribute("type") is { } type
        && type.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase);

    /// <summary>The formula that the element is, or null. A rendering that stands beside its source gives an empty run.</summary>
    public static Inline? Inline(IElement element)
    {
        if (IsFormulaScript(element))
        {
            return Tex(element.TextContent);
        }

        if (element.LocalName == "math")
        {
            return FromMarkup(element);
        }

        if (element.LocalName is "img" or "amp-img")
        {
            return ClassPatterns.Formula.Matches(element) && element.GetAttribute("alt") is { Length: > 0 } alt ? Tex(alt) : null;
        }

        if (IsRendering(element))
        {
            return FromRendering(element);
        }

        return IsDelimited(element) ? Tex(element.TextContent) : null;
    }

    /// <summary>TeX between its own delimiters in an element called math: what Markdown renders.</summary>
    private static bool IsDelimited(IElement element) =>
        element.LocalName is "span" or "div"
        && element.ClassList.Contains("math")
        && element.ChildElementCount == 0
        && element.TextContent.Trim() is { } text
        && (text.StartsWith(@"\(", StringComparison.Ordinal) || text.StartsWith(@"\[", StringComparison.Ordinal));

    private bool IsDisplayed(IElement element) =>
        element.LocalName switch
        {
            "math" => element.GetAttribute("display") == "block"
                || element.ClassList.Contains("mwe-math-element-block")
                || IsAlone(element),
            "script" => IsFormulaScript(element)
                && element.GetAttribute("type")!.Contains("mode=display", StringComparison.OrdinalIgnoreCase),
            "mjx-container" => element.GetAttribute("display") == "true",
            "div" => IsDelimited(element) || element.ClassList.Contains("MathJax_Display") || element.ClassList.Contains("katex-display"),
            "span" => element.ClassList.Contains("katex-display"),
            _ => false,
        };

    /// <summary>The only thing in its paragraph.</summary>
    private bool IsAlone(IElement element) =>
        element.ParentElement is { LocalName: "p" or "div" or "figure" or "center" } parent
        && !context.IsExcluded(parent)
        && parent.ChildNodes.All(node => node == element || string.IsNullOrWhiteSpace(node.TextContent));

    private static bool IsRendering(IElement element) =>
        element.LocalName is "mjx-container"
        || element.ClassName is { Length: > 0 }
            && (
                element.ClassList.Contains("katex")
                || element.ClassList.Contains("katex-display")
                || element.ClassList.Contains("MathJax")
                || element.ClassList.Contains("MathJax_Display")
                || element.ClassList.Contains("MathJax_SVG")
                || element.ClassList.Contains("MathJax_CHTML")
                || element.ClassList.Contains("MathJax_Preview")
                || element.ClassList.Contains("mwe-math-element")
            );

    private static Inline FromRendering(IElement element)
    {
        if (Nodes.Elements(element).FirstOrDefault(inner => inner.LocalName == "math") is { } math)
        {
            return FromMarkup(math);
        }

        if (element.GetAttribute("data-mathml") is { Length: > 0 })
        {
            return new InlineMath(null, null) { Text = Whitespace.Collapse(element.TextContent) };
        }

        // MathJax 2 leaves its rendering beside the script that holds the source: the script is read, the rendering is not.
        var hasSource = element.ParentElement?.Children.Any(IsFormulaScript) == true;
        return hasSource ? new TextRun("") : new TextRun(element.TextContent);
    }

    private static InlineMath FromMarkup(IElement math)
    {
        var annotation = Nodes
            .Elements(math)
            .FirstOrDefault(inner =>
                inner.LocalName == "annotation"
                && (inner.GetAttribute("encoding") ?? "").Contains("tex", StringComparison.OrdinalIgnoreCase)
            );
        var tex = annotation?.TextContent.Trim() ?? math.GetAttribute("alttext")?.Trim();
        return new InlineMath(MathMarkup.Write(math), string.IsNullOrEmpty(tex) ? null : Undelimited(tex))
        {
            Text = MathMarkup.Words(math),
        };
    }

    private static InlineMath Tex(string source)
    {
        var tex = Undelimited(source.Trim());
        return new InlineMath(null, tex) { Text = tex };
    }

    private static string Undelimited(string tex)
    {
        foreach (var (start, end) in Delimiters)
        {
            if (
                tex.Length > start.Length + end.Length
                && tex.StartsWith(start, StringComparison.Ordinal)
                && tex.EndsWith(end, StringComparison.Ordinal)
            )
            {
                return tex[start.Length..^end.Length].Trim();
            }
        }

        return Whitespace.Printable(tex);
    }

    private static readonly (string Start, string End)[] Delimiters =
    [
        ("<![CDATA[", "]]>"),
        ("% <![CDATA[", "%]]>"),
        ("$$", "$$"),
        (@"\[", @"\]"),
        (@"\(", @"\)"),
        ("$", "$"),
    ];
}
