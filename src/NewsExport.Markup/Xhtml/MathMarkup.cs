using System.Xml;

namespace NewsExport.Markup.Xhtml;

/// <summary>Writes formulas as presentation MathML where the page's own is sound, else as text. Nothing of the page's markup is copied: what is known is written anew.</summary>
internal sealed class MathMarkup(MarkupScope scope)
{
    private const string Namespace = "http://www.w3.org/1998/Math/MathML";
    private readonly MarkupWriter writer = scope.Writer;

    public void Write(string? mathMl, string? tex, string text, bool isBlock)
    {
        var words = text.Length > 0 ? text : tex ?? "";
        if (mathMl is not null && Read(mathMl) is { } math)
        {
            scope.Dialect.UsesMath();
            writer
                .Open("math")
                .With("xmlns", Namespace)
                .With("display", isBlock ? "block" : null)
                .With("alttext", words.Length > 0 ? words : null);
            math.Children.ForEach(Write);
            writer.Close();
        }
        else if (words.Length > 0)
        {
            writer.Open("span").With("class", "formula").Text(words).Close();
        }
    }

    private void Write(MathNode node)
    {
        writer.Open(node.Name);
        foreach (var (name, value) in node.Attributes)
        {
            writer.With(name, value);
        }

        writer.Text(node.Text);
        node.Children.ForEach(Write);
        writer.Close();
    }

    /// <summary>The formula as a tree of what presentation MathML allows, or null with a diagnostic.</summary>
    private MathNode? Read(string mathMl)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = 1_000_000,
        };
        try
        {
            using var reader = XmlReader.Create(new StringReader(mathMl), settings);
            reader.MoveToContent();
            if (reader.LocalName != "math")
            {
                return Refused("its root is not math");
            }

            var math = MathNode.Read(reader, depth: 0);
            return math.IsSound() ? math : Refused("an element has the wrong number of parts");
        }
        catch (XmlException fault)
        {
            return Refused(fault.Message);
        }
    }

    private MathNode? Refused(string reason)
    {
        scope.Diagnostics.Add(Markup.Diagnostics.FormulaAsText(reason));
        return null;
    }
}
