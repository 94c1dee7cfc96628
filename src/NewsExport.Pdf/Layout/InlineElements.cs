using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Makes the structure elements inside paragraphs when their first words are drawn, so that they stand between the right words; a link over two lines is one.</summary>
internal sealed class InlineElements
{
    private readonly Dictionary<InlineElement, StructureElement> _made = new(ReferenceEqualityComparer.Instance);

    public ContentOwner OwnerOf(SpanTag? tag, ContentOwner block)
    {
        if (tag?.Element is null)
        {
            return tag?.Owner ?? block;
        }

        return tag.Owner is Artifact artifact ? artifact : ElementOf(tag.Element, tag, block);
    }

    public ContentOwner ElementOf(InlineElement element, SpanTag tag, ContentOwner block)
    {
        if (_made.TryGetValue(element, out var made))
        {
            return made;
        }

        var outer = element.Parent is null ? tag.Owner ?? block : ElementOf(element.Parent, tag, block);
        if (outer is not StructureElement parent)
        {
            return outer;
        }

        made = parent.Add(element.Type);
        made.Language = element.Language;
        made.AlternativeText = element.AlternativeText;
        _made.Add(element, made);
        return made;
    }
}
