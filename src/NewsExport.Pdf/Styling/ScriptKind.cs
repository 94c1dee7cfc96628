namespace NewsExport.Pdf.Styling;

/// <summary>What the writing system asks of the page.</summary>
internal enum ScriptKind
{
    /// <summary>Latin, Greek, Cyrillic, and everything set like them.</summary>
    Alphabetic,

    /// <summary>Arabic, Persian, Urdu, Hebrew: taller lines, no italics, no tracking.</summary>
    RightToLeft,

    /// <summary>Chinese, Japanese, Korean: measures in whole characters, no italics, no hyphens.</summary>
    Cjk,
}

/// <summary>Tells the writing system from an article's language and direction.</summary>
internal static class ScriptKinds
{
    public static ScriptKind Of(string? language, TextDirection direction)
    {
        if (direction == TextDirection.RightToLeft)
        {
            return ScriptKind.RightToLeft;
        }

        var dash = language?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        var primary = dash < 0 ? language : language![..dash];
        return primary?.ToLowerInvariant() is "zh" or "ja" or "ko" or "yue" or "wuu" ? ScriptKind.Cjk : ScriptKind.Alphabetic;
    }
}
