using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Structure;

/// <summary>Gives object numbers to structure elements as they get content, and remembers which element each key of the parent tree leads to (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class TagNumbers(PdfFile file)
{
    private readonly List<int> parents = [];

    /// <summary>Object number for each key: an array of elements for a page, one element for an annotation.</summary>
    public IReadOnlyList<int> Parents => parents;

    /// <summary>The element's number; from now on it and all above it are part of the tree.</summary>
    public int Of(StructureElement element)
    {
        if (element.Number == 0)
        {
            element.Number = file.Allocate();
            if (element.Parent is { } parent)
            {
                Of(parent);
            }
        }

        return element.Number;
    }

    /// <summary>A new key that leads to an object.</summary>
    public int AddParent(int target)
    {
        parents.Add(target);
        return parents.Count - 1;
    }
}
