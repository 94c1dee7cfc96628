namespace NewsExport.Pdf.Layout;

/// <summary>Which package brings the glyphs that are missing (Debian and its kin).</summary>
internal static class FontAdvice
{
    /// <summary>The only package that draws emoji with outlines; those with colours are pictures, which text of a PDF cannot be made of.</summary>
    private const string Emoji = "fonts-symbola";

    /// <summary>For emoji that are named: the font is some years old, so it has most of them.</summary>
    public static string ForEmoji => $"apt install {Emoji} draws most of them";

    public static string For(IEnumerable<int> codePoints)
    {
        SortedSet<string> packages = new(StringComparer.Ordinal);
        foreach (var codePoint in codePoints)
        {
            packages.Add(PackageOf(codePoint));
        }

        return $"install them: apt install {string.Join(' ', packages)}";
    }

    private static string PackageOf(int codePoint) =>
        codePoint switch
        {
            >= 0x0E00 and <= 0x0E7F => "fonts-thai-tlwg",
            >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF => "fonts-noto-cjk",
            >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFFEF or >= 0x20000 and <= 0x3FFFF => "fonts-noto-cjk",
            >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF => Emoji,
            _ => "fonts-noto-core",
        };
}
