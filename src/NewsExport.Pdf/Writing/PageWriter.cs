using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>Writes finished pages.</summary>
internal sealed class PageWriter(PdfFile file)
{
    private readonly TokenBuffer body = new();

    /// <summary>Writes what was drawn so far as a content stream of the page.</summary>
    public void WriteContent(Page page, ReadOnlySpan<byte> content)
    {
        var number = file.Allocate();
        file.WriteStream(number, [], content);
        page.Contents.Add(number);
    }

    /// <summary>Writes the page's dictionary and its part of the parent tree; the page can be forgotten.</summary>
    public void WriteDictionary(Page page)
    {
        body.Clear().Raw("["u8);
        page.Owners.ForEach(owner => body.Reference(owner));
        file.Write(page.OwnersNumber, body.Raw("]"u8));

        body.Clear().Raw("<</Type/Page/Parent"u8).Reference(page.Parent).Raw("/MediaBox[0 0"u8).Number(page.Width).Number(page.Height);
        // ISO 14289-1, 7.18.3: tab order follows the structure.
        body.Raw("]/StructParents"u8).Integer(page.ParentTreeKey).Raw("/Tabs/S/Resources<<"u8);
        AppendResources("/Font<<"u8, page.Fonts);
        AppendResources("/XObject<<"u8, page.Images);
        body.Raw(">>/Contents"u8);
        AppendReferences(page.Contents);
        if (page.Annotations.Count > 0)
        {
            body.Raw("/Annots"u8);
            AppendReferences(page.Annotations);
        }

        file.Write(page.Number, body.Raw(">>"u8));
    }

    private void AppendResources(ReadOnlySpan<byte> kind, Dictionary<string, int> resources)
    {
        if (resources.Count == 0)
        {
            return;
        }

        body.Raw(kind);
        string[] names = [.. resources.Keys];
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            body.Name(name).Reference(resources[name]);
        }

        body.Raw(">>"u8);
    }

    private void AppendReferences(List<int> numbers)
    {
        body.Raw("["u8);
        numbers.ForEach(number => body.Reference(number));
        body.Raw("]"u8);
    }
}
