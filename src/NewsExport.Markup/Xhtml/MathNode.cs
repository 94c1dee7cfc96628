using System.Text;
using System.Xml;

namespace NewsExport.Markup.Xhtml;

/// <summary>An element of presentation MathML (MathML 3, chapter 3), kept only as far as EPUB 3.3 (6.1.2) lets it stand in a book.</summary>
internal sealed record MathNode(string Name)
{
    private const int DeepestNesting = 100;

    /// <summary>Elements that hold words.</summary>
    private static readonly HashSet<string> Tokens = new(StringComparer.Ordinal) { "mi", "mn", "mo", "mtext", "ms" };

    /// <summary>How many children an element must have; 0: any number.</summary>
    private static readonly Dictionary<string, int> Parts = new(StringComparer.Ordinal)
    {
        ["math"] = 0,
        ["mrow"] = 0,
        ["mstyle"] = 0,
        ["mpadded"] = 0,
        ["mphantom"] = 0,
        ["merror"] = 0,
        ["msqrt"] = 0,
        ["menclose"] = 0,
        ["mfrac"] = 2,
        ["mroot"] = 2,
        ["msub"] = 2,
        ["msup"] = 2,
        ["msubsup"] = 3,
        ["munder"] = 2,
        ["mover"] = 2,
        ["munderover"] = 3,
        ["mtable"] = 0,
        ["mtr"] = 0,
        ["mtd"] = 0,
        ["mspace"] = 0,
    };

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "accent",
        "accentunder",
        "columnalign",
        "displaystyle",
        "fence",
        "linethickness",
        "mathvariant",
        "notation",
        "stretchy",
    };

    public List<(string Name, string Value)> Attributes { get; } = [];

    public List<MathNode> Children { get; } = [];

    public string? Text { get; private set; }

    /// <summary>Reads the element that <paramref name="reader"/> stands on; unknown elements give way to their children.</summary>
    public static MathNode Read(XmlReader reader, int depth)
    {
        var node = new MathNode(reader.LocalName);
        if (node.Name != "math")
        {
            node.ReadAttributes(reader);
        }

        if (reader.IsEmptyElement)
        {
            return node;
        }

        var words = new StringBuilder();
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                node.Add(reader, depth);
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                words.Append(reader.Value);
            }
        }

        node.Text = Tokens.Contains(node.Name) ? words.ToString().Trim() : null;
        return node;
    }

    /// <summary>Every element has as many parts as it needs.</summary>
    public bool IsSound() =>
        Tokens.Contains(Name)
            ? Children.Count == 0
            : (Parts.GetValueOrDefault(Name) is var needed && (needed == 0 || needed == Children.Count))
                && (Name != "mtable" || Children.All(child => child.Name == "mtr"))
                && (Name != "mtr" || Children.All(child => child.Name == "mtd"))
                && Children.All(child => child.IsSound())
                && Children.All(child => child.Name is not "mtr" and not "mtd" || Name is "mtable" or "mtr");

    private void Add(XmlReader reader, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new XmlException($"it is nested deeper than {DeepestNesting} elements");
        }

        if (reader.LocalName is "annotation" or "annotation-xml")
        {
            Skip(reader);
            return;
        }

        var child = Read(reader, depth + 1);
        if (Parts.ContainsKey(child.Name) && child.Name != "math" || Tokens.Contains(child.Name))
        {
            Children.Add(child);
        }
        else if (child.Name is "semantics" && child.Children.Count == 1)
        {
            Children.Add(child.Children[0]);
        }
        else
        {
            // An element that is not known is a row of what it holds, so that its parent keeps its number of parts.
            var row = new MathNode("mrow");
            row.Children.AddRange(child.Children);
            Children.Add(row);
        }
    }

    private void ReadAttributes(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
        {
            if (Kept.Contains(reader.Name))
            {
                Attributes.Add((reader.Name, reader.Value));
            }
        }

        Attributes.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        reader.MoveToElement();
    }

    /// <summary>Leaves the reader on the end of the element.</summary>
    private static void Skip(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && (reader.Depth > depth || reader.NodeType != XmlNodeType.EndElement)) { }
    }
}
