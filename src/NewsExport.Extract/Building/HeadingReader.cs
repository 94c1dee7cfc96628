using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads headings; a title that the body repeats before its first words is left out.</summary>
internal sealed class HeadingReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (WrittenLevel(element) is not { } written)
        {
            return null;
        }

        var content = flow.ReadParts(element, scope.Into(element, context), static _ => false);
        // Pictures in a heading stand after it.
        var pictures = content.Where(block => block is Figure or Embed).ToList();
        var words = PhraseWriter.Join(content.Where(block => block is not (Figure or Embed)).ToList());
        var text = PlainWords.Of(words);
        if (string.IsNullOrWhiteSpace(text) && words.All(inline => inline is not InlineImage))
        {
            return pictures.ToValueList();
        }

        if (!context.Levels.HasStarted && TitleWords.AreSame(text, context.Metadata.Title?.Value))
        {
            context.Remove("repeated-title", "the body repeats the title", element);
            return pictures.ToValueList();
        }

        return pictures.Prepend(new Heading(context.Levels.Next(written), words)).ToValueList();
    }

    private static int? WrittenLevel(IElement element)
    {
        if (ElementKinds.IsHeading(element))
        {
            return element.LocalName[1] - '0';
        }

        return element.LocalName is "div" or "p" or "span" && element.GetAttribute("role") == "heading"
            ? Math.Clamp(Nodes.Number(element, "aria-level", 2), 1, 6)
            : null;
    }
}
