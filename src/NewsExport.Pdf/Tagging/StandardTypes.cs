namespace NewsExport.Pdf.Tagging;

/// <summary>What ISO 32000-1, 14.8.4 says of the structure types that we use.</summary>
internal static class StandardTypes
{
    /// <summary>Aside came with PDF 2.0; in 1.7 it is mapped to the nearest type that may hold blocks and headings.</summary>
    public static IReadOnlyList<(StructureType Own, StructureType Standard)> RoleMap { get; } = [(StructureType.Aside, StructureType.Sect)];

    /// <summary>Rows and cells stay even when empty: a table whose rows differ in length has no grid (ISO 14289-1, 7.2).</summary>
    public static bool StaysEmpty(StructureType type) => type is StructureType.TR or StructureType.TH or StructureType.TD;

    /// <summary>1 to 6; 0: not a heading.</summary>
    public static int HeadingLevel(StructureType type) =>
        type is >= StructureType.H1 and <= StructureType.H6 ? type - StructureType.H1 + 1 : 0;

    /// <summary>The language that holds for an element: its own or the nearest above it; null: the document's.</summary>
    public static string? LanguageOf(StructureElement element)
    {
        for (var at = element; at is not null; at = at.Parent)
        {
            if (at.Language is { } language)
            {
                return language;
            }
        }

        return null;
    }
}
