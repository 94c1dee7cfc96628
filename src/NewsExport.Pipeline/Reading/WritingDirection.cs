namespace NewsExport.Pipeline.Reading;

/// <summary>The direction that a language is written in.</summary>
internal static class WritingDirection
{
    /// <summary>Scripts written from right to left (ISO 15924) that a tag may name.</summary>
    private static readonly HashSet<string> Scripts = new(
        ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Languages whose usual script (CLDR, likely subtags) is one of those.</summary>
    private static readonly HashSet<string> Languages = new(
        [
            "ar",
            "arc",
            "arz",
            "ary",
            "azb",
            "bal",
            "bqi",
            "ckb",
            "dv",
            "fa",
            "glk",
            "he",
            "iw",
            "khw",
            "lrc",
            "mzn",
            "nqo",
            "pnb",
            "ps",
            "sd",
            "skr",
            "syr",
            "ug",
            "ur",
            "yi",
            "ji",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static TextDirection Of(string tag)
    {
        var parts = tag.Split('-');
        var isRightToLeft = parts.Length > 1 && parts[1].Length == 4 ? Scripts.Contains(parts[1]) : Languages.Contains(parts[0]);
        return isRightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }
}
