namespace NewsExport.Markup;

/// <summary>The style sheets of the documents, kept as files beside their renderers.</summary>
internal static class StyleSheet
{
    public static string Html { get; } = Read("html.css");

    public static string Epub { get; } =
        Read("epub.css") + Tints(accent => accent.Light) + "@media (prefers-color-scheme:dark){\n" + Tints(accent => accent.Dark) + "}\n";

    /// <summary>A class for each colour of the palette; variables are unknown to many e-readers.</summary>
    private static string Tints(Func<Accent, Color> shade) =>
        string.Concat(Accent.Palette.Select(accent => $".tint-{accent.Index}{{color:{shade(accent)};border-color:{shade(accent)}}}\n"));

    private static string Read(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
