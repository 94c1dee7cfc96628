using System.Text;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Writes MathML anew from known elements and attributes: well formed, without scripts, links and foreign content.</summary>
internal static class MathMarkup
{
    private const int DeepestFormula = 60;

    /// <summary>MathML Core, section 2 and 3; <c>semantics</c> and <c>annotation</c> are read, not written.</summary>
    private static readonly HashSet<string> Elements = new[]
    {
        "math",
        "mrow",
        "mi",
        "mn",
        "mo",
        "mtext",
        "mspace",
        "ms",
        "mfrac",
        "msqrt",
        "mroot",
        "mstyle",
        "merror",
        "mpadded",
        "mphantom",
        "mfenced",
        "menclose",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mmultiscripts",
        "mprescripts",
        "none",
        "mtable",
        "mtr",
        "mlabeledtr",
        "mtd",
        "maligngroup",
        "malignmark",
    }.ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new[]
    {
        "mathvariant",
        "displaystyle",
        "scriptlevel",
        "display",
        "form",
        "fence",
        "separator",
        "lspace",
        "rspace",
        "stretchy",
        "symmetric",
        "maxsize",
        "minsize",
        "largeop",
        "movablelimits",
        "accent",
        "accentunder",
        "linethickness",
        "notation",
        "columnalign",
        "rowalign",
        "columnspacing",
        "rowspacing",
        "columnlines",
        "rowlines",
        "frame",
        "rowspan",
        "columnspan",
        "open",
        "close",
        "separators",
        "width",
        "height",
        "depth",
        "voffset",
        "dir",
        "alttext",
        "bevelled",
    }.ToHashSet(StringComparer.Ordinal);

    public static string? Write(IElement math)
    {
        var markup = new StringBuilder("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"");
        WriteAttributes(math, markup);
        markup.Append('>');
        var before = markup.Length;
        WriteChildren(math, markup, 0);
        if (markup.Length == before)
        {
            return null;
        }

        return markup.Append("</math>").ToString();
    }

    /// <summary>What one reads of the formula, without annotations.</summary>
    public static string Words(IElement math)
    {
        var words = new StringBuilder();
        foreach (var element in Nodes.Elements(math))
        {
            if (element.LocalName is "mi" or "mn" or "mo" or "mtext" or "ms")
            {
                words.Append(element.TextContent.Trim());
            }
        }

        return words.Length > 0 ? Whitespace.Collapse(words.ToString()) : Whitespace.Collapse(math.TextContent);
    }

    private static void WriteChildren(IElement parent, StringBuilder markup, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                WriteText(text.Data, markup, parent.LocalName);
            }
            else if (child is IElement element)
            {
                WriteElement(element, markup, depth);
            }
        }
    }

    private static void WriteElement(IElement element, StringBuilder markup, int depth)
    {
        var name = element.LocalName;
        if (name is "annotation" or "annotation-xml" or "script" or "style" or "maction" || depth > DeepestFormula)
        {
            return;
        }

        if (!Elements.Contains(name) || name == "math")
        {
            WriteChildren(element, markup, depth + 1);
            return;
        }

        markup.Append('<').Append(name);
        WriteAttributes(element, markup);
        markup.Append('>');
        WriteChildren(element, markup, depth + 1);
        markup.Append("</").Append(name).Append('>');
    }

    private static void WriteAttributes(IElement element, StringBuilder markup)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Attributes.Contains(attribute.LocalName) && !attribute.Value.Contains(':', StringComparison.Ordinal))
            {
                markup.Append(' ').Append(attribute.LocalName).Append("=\"");
                Escape(Whitespace.Printable(attribute.Value), markup);
                markup.Append('"');
            }
        }
    }

    /// <summary>Words stand in token elements only; between them white space is layout.</summary>
    private static void WriteText(string text, StringBuilder markup, string parent)
    {
        if (parent is "mi" or "mn" or "mo" or "mtext" or "ms")
        {
            Escape(Whitespace.Printable(text), markup);
        }
        else if (!string.IsNullOrWhiteSpace(text) && parent is not ("annotation" or "annotation-xml"))
        {
            markup.Append("<mtext>");
            Escape(Whitespace.Collapse(text), markup);
            markup.Append("</mtext>");
        }
    }

    private static void Escape(string text, StringBuilder markup)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => markup.Append("&amp;"),
                '<' => markup.Append("&lt;"),
                '>' => markup.Append("&gt;"),
                '"' => markup.Append("&quot;"),
                _ => markup.Append(letter),
            };
        }
    }
}
