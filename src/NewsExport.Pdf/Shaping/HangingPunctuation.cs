namespace NewsExport.Pdf.Shaping;

/// <summary>How much of a glyph hangs into the margin, so that edges look straight.</summary>
internal static class HangingPunctuation
{
    public const double Hyphen = 0.55;

    /// <summary>Share of the glyph that hangs over the far edge. The marks of Arabic type are wider, and hang less.</summary>
    public static double AtEnd(char c, bool rightToLeft) =>
        c switch
        {
            '.' or ',' when rightToLeft => 0.4,
            '.' or ',' => 0.8,
            '-' or '\u2010' or '\u2011' => Hyphen,
            ':' or ';' => 0.3,
            '\u2013' or '\u2014' => 0.2,
            '\u060C' or '\u06D4' => 0.4,
            _ => 0,
        };

    /// <summary>Share of the glyph that hangs over the near edge: opening quotes.</summary>
    public static double AtStart(char c) => c is '“' or '‘' or '«' or '‹' or '„' or '‚' or '"' or '\'' ? 0.5 : 0;
}
