namespace NewsExport.Pdf.Writing.Objects;

/// <summary>What the writer has to say: ids NX53dd.</summary>
internal static class WritingDiagnostics
{
    /// <summary>NX5301: an empty panel stands where the picture should be.</summary>
    public static Diagnostic PictureNotEmbedded(PreparedImage image, string reason) =>
        new(
            "NX5301",
            Severity.Error,
            $"a {image.Width} x {image.Height} picture is missing from the PDF: {reason}; the other formats may still show it"
        );

    /// <summary>NX5302: a link inside the document has no target; it is left out.</summary>
    public static Diagnostic LinkLeadsNowhere(string destination) =>
        new(
            "NX5302",
            Severity.Warning,
            $"a link leads to #{destination}, which is nowhere in the document; it leads to the first page instead"
        );

    /// <summary>NX5303: PDF/A allows no string longer than 32,767 bytes.</summary>
    public static Diagnostic AddressTooLong(int length) =>
        new(
            "NX5303",
            Severity.Warning,
            $"a link of {length} characters is too long for a PDF (32,767 at most); its words stay, the link is left out"
        );

    /// <summary>NX5304: a font of the system is damaged; PDF/A wants every font embedded (ISO 19005-3, 6.2.11.4).</summary>
    public static Diagnostic FontNotEmbedded(string font) =>
        new(
            "NX5304",
            Severity.Error,
            $"no PDF: the font {font}, installed on this machine, cannot be embedded because its file is damaged; install it anew or remove it"
        );
}
