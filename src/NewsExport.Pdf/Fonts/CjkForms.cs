namespace NewsExport.Pdf.Fonts;

/// <summary>Chooses among the regional forms of a Han collection: one code point is drawn differently in Tokyo, Seoul, Beijing, Taipei and Hong Kong.</summary>
internal static class CjkForms
{
    /// <summary>The face whose PostScript name carries the region of the language; the first where none does.</summary>
    public static LoadedFont Choose(IReadOnlyList<LoadedFont> faces, string? language)
    {
        var region = Region(language);
        return faces.FirstOrDefault(face => face.Face.PostScriptName.Contains("CJK" + region, StringComparison.OrdinalIgnoreCase))
            ?? faces[0];
    }

    private static string Region(string? language)
    {
        var tag = (language ?? "").ToLowerInvariant();
        return tag switch
        {
            _ when tag.StartsWith("ja", StringComparison.Ordinal) => "jp",
            _ when tag.StartsWith("ko", StringComparison.Ordinal) => "kr",
            _ when tag.Contains("-hk", StringComparison.Ordinal) || tag.StartsWith("yue", StringComparison.Ordinal) => "hk",
            _ when tag.Contains("-tw", StringComparison.Ordinal) || tag.Contains("hant", StringComparison.Ordinal) => "tc",
            _ => "sc",
        };
    }
}
