namespace NewsExport.Markup;

/// <summary>Everything that this room has to say, one method an id.</summary>
internal static class Diagnostics
{
    public static Diagnostic PictureWithoutDescription(string key) =>
        new(
            "NX6001",
            Severity.Information,
            $"picture {Short(key)} has no alternative text and no caption: readers who cannot see it learn nothing of it"
        );

    public static Diagnostic FormulaAsText(string reason) =>
        new("NX6002", Severity.Warning, $"a formula is written as text, because its MathML cannot be used: {reason}");

    public static Diagnostic LinkNotKept(string target) =>
        new(
            "NX6003",
            Severity.Information,
            $"the link to {Short(target)} is left out and its words are kept: it is no http, https, mailto or tel address and no place in the article"
        );

    /// <summary>A key may be a whole <c>data:</c> address.</summary>
    private static string Short(string text) => text.Length <= 120 ? text : text[..100] + "…";
}
