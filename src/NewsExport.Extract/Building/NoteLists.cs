using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Knows the lists that notes stand in: their other entries are notes too, and their headings go with them.</summary>
internal static class NoteLists
{
    /// <summary>Characters beside the notes that a section may have and still be nothing but their list.</summary>
    private const int MostFurniture = 60;

    /// <summary>What pages write above their notes.</summary>
    private static readonly HashSet<string> Headings = new[]
    {
        "footnotes",
        "footnote",
        "notes",
        "endnotes",
        "references",
        "fussnoten",
        "fußnoten",
        "anmerkungen",
        "einzelnachweise",
        "notas",
        "notas al pie",
        "referencias",
        "referências",
        "notes de bas de page",
        "note",
        "note a piè di pagina",
        "voetnoten",
        "noten",
        "fotnoter",
        "noter",
        "przypisy",
        "примечания",
        "сноски",
        "پانویس",
        "پاورقی",
        "الهوامش",
        "脚注",
        "注释",
        "註釋",
        "각주",
    }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The section of notes around an element, or null.</summary>
    public static IElement? SectionOf(IElement element) =>
        Nodes.Nearest(
            element,
            above =>
                ClassPatterns.NoteSection.Matches(above)
                || above.GetAttribute("role") is "doc-endnotes" or "doc-footnote" or "doc-footnotes"
                || above.GetAttribute("epub:type") is "footnotes" or "endnotes" or "rearnotes" or "footnote"
                || above.Id is "footnotes" or "endnotes" or "notes" or "fussnoten" or "references"
        );

    public static void AddUnmarked(IReadOnlyList<IElement> notes, NoteTable table, BuildContext context)
    {
        foreach (var list in notes.Select(note => note.ParentElement).OfType<IElement>().Distinct().ToList())
        {
            if (list.LocalName is "ol" or "ul")
            {
                AddRest(list, table, context);
            }

            SkipHeading(list.LocalName is "ol" or "ul" or "dl" or "div" or "section" ? list : null, notes, table, context);
        }

        foreach (var section in notes.Select(SectionOf).OfType<IElement>().Distinct().ToList())
        {
            if (!context.Body.Roots.Contains(section) && OtherText(section, table) <= MostFurniture)
            {
                table.Skip(section);
            }
        }
    }

    private static void AddRest(IElement list, NoteTable table, BuildContext context)
    {
        var position = 0;
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            position++;
            if (!table.IsNote(item) && !context.IsExcluded(item))
            {
                table.Add(item, string.Create(null, $"{position}"));
            }
        }
    }

    /// <summary>A heading "Notes" and a rule above the list or above its first note.</summary>
    private static void SkipHeading(IElement? list, IReadOnlyList<IElement> notes, NoteTable table, BuildContext context)
    {
        var first = notes.FirstOrDefault(note => note.ParentElement == list);
        foreach (var start in new[] { list, first }.OfType<IElement>())
        {
            for (var before = start.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
            {
                var text = before.TextContent.Trim().TrimEnd(':');
                var isFurniture = before.LocalName == "hr" || (text.Length < 40 && Headings.Contains(text));
                if (!isFurniture || context.Body.Roots.Contains(before))
                {
                    break;
                }

                table.Skip(before);
            }
        }
    }

    private static int OtherText(IElement section, NoteTable table) =>
        Nodes
            .Elements(section, table.IsNote)
            .Where(element => !ElementKinds.IsHeading(element))
            .Sum(element => element.ChildNodes.OfType<IText>().Sum(text => text.Data.AsSpan().Trim().Length));
}
