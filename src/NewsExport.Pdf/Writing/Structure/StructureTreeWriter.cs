using System.Diagnostics;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Metadata;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Structure;

/// <summary>Writes the structure tree when all pages are done (ISO 32000-1, 14.7). Elements that nothing was drawn in are left out.</summary>
internal sealed class StructureTreeWriter(PdfFile file, TagNumbers tags)
{
    private readonly Dictionary<string, int> notes = new(StringComparer.Ordinal);
    private readonly TokenBuffer body = new();
    private int lastHeading;

    /// <summary>Writes all elements and gives the object number of the StructTreeRoot.</summary>
    public int Write(StructureElement document)
    {
        var root = file.Allocate();
        tags.Of(document);
        // Document order, without recursion: the depth of the tree is the page's, not ours.
        var waiting = new Stack<(StructureElement Element, int Parent)>();
        waiting.Push((document, root));
        while (waiting.TryPop(out var next))
        {
            var kept = KeptChildren(next.Element);
            WriteElement(next.Element, next.Parent, kept);
            for (var index = kept.Count - 1; index >= 0; index--)
            {
                if (kept[index] is StructureElement child)
                {
                    waiting.Push((child, next.Element.Number));
                }
            }
        }

        WriteRoot(root, document.Number);
        return root;
    }

    private List<object> KeptChildren(StructureElement element)
    {
        foreach (var child in element.Kids.OfType<StructureElement>())
        {
            if (child.Number == 0 && (StandardTypes.StaysEmpty(child.Type) || HoldsRows(child)))
            {
                tags.Of(child);
            }
        }

        return element.Kids.FindAll(child => child is not StructureElement { Number: 0 });
    }

    private static bool HoldsRows(StructureElement element) =>
        element.Type is StructureType.THead or StructureType.TBody
        && element.Kids.Exists(child => child is StructureElement { Type: StructureType.TR });

    private void WriteElement(StructureElement element, int parent, List<object> children)
    {
        CheckHeading(element);
        body.Clear().Raw("<</S"u8).Name(element.Type.ToString()).Raw("/P"u8).Reference(parent);
        var page = children.OfType<ContentItem>().FirstOrDefault()?.Page ?? 0;
        if (page != 0)
        {
            body.Raw("/Pg"u8).Reference(page);
        }

        AppendChildren(children, page);
        AppendText("/Lang"u8, LanguageTag.Checked(element.Language));
        AppendText("/Alt"u8, element.AlternativeText);
        AppendText("/ActualText"u8, element.ActualText);
        if (element.Type == StructureType.Note || element.NoteId is not null)
        {
            AppendNoteId(element);
        }

        ElementAttributes.Append(body, element, isOnOnePage: children.OfType<ContentItem>().All(item => item.Page == page));
        file.Write(element.Number, body.Raw(">>"u8));
    }

    private void AppendChildren(List<object> children, int page)
    {
        if (children.Count == 0)
        {
            return;
        }

        body.Raw("/K"u8);
        if (children.Count > 1)
        {
            body.Raw("["u8);
        }

        foreach (var child in children)
        {
            switch (child)
            {
                case StructureElement element:
                    body.Reference(element.Number);
                    break;
                case ContentItem item when item.Page == page:
                    body.Integer(item.MarkedContentId);
                    break;
                case ContentItem item:
                    body.Raw("<</Type/MCR/Pg"u8).Reference(item.Page).Raw("/MCID"u8).Integer(item.MarkedContentId).Raw(">>"u8);
                    break;
                case AnnotationItem item:
                    body.Raw("<</Type/OBJR/Pg"u8).Reference(item.Page).Raw("/Obj"u8).Reference(item.Annotation).Raw(">>"u8);
                    break;
                default:
                    throw new InvalidOperationException($"a structure element has a child of the kind {child.GetType().Name}");
            }
        }

        if (children.Count > 1)
        {
            body.Raw("]"u8);
        }
    }

    private void AppendText(ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            body.Raw(key).Text(text);
        }
    }

    /// <summary>ISO 14289-1, 7.9: every note has an ID and no two have the same.</summary>
    private void AppendNoteId(StructureElement note)
    {
        var wish = note.NoteId ?? "note";
        var id = wish;
        for (var copy = 2; !notes.TryAdd(id, note.Number); copy++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wish}-{copy}");
        }

        // The same bytes as the key of the name tree below.
        body.Raw("/ID"u8).ByteString(System.Text.Encoding.UTF8.GetBytes(id));
    }

    /// <summary>ISO 14289-1, 7.4.2: the first heading is H1 and none skips a level. Levels are made by the layout; this is the alarm.</summary>
    [Conditional("DEBUG")]
    private void CheckHeading(StructureElement element)
    {
        var level = StandardTypes.HeadingLevel(element.Type);
        Debug.Assert(level <= lastHeading + 1, $"heading {element.Type} follows level {lastHeading}");
        lastHeading = level == 0 ? lastHeading : level;
    }

    private void WriteRoot(int root, int document)
    {
        var parentTree = SortedTree.WriteNumbers(file, tags.Parents);
        var idTree = notes.Count == 0 ? 0 : SortedTree.WriteNames(file, notes);
        body.Clear().Raw("<</Type/StructTreeRoot/K"u8).Reference(document).Raw("/ParentTree"u8).Reference(parentTree);
        body.Raw("/ParentTreeNextKey"u8).Integer(tags.Parents.Count);
        if (idTree != 0)
        {
            body.Raw("/IDTree"u8).Reference(idTree);
        }

        body.Raw("/RoleMap<<"u8);
        foreach (var (own, standard) in StandardTypes.RoleMap)
        {
            body.Name(own.ToString()).Name(standard.ToString());
        }

        file.Write(root, body.Raw(">>>>"u8));
    }
}
