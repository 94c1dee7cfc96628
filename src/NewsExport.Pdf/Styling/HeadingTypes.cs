using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Heading levels as structure types.</summary>
internal static class HeadingTypes
{
    public static StructureType Of(int level) =>
        level switch
        {
            <= 1 => StructureType.H1,
            2 => StructureType.H2,
            3 => StructureType.H3,
            4 => StructureType.H4,
            5 => StructureType.H5,
            _ => StructureType.H6,
        };
}
