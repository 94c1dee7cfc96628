namespace NewsExport.Markup.Xhtml;

/// <summary>Draws a digest as 32 bands in the colour around it; decoration, so hidden from readers who listen.</summary>
internal static class FingerprintMarkup
{
    public static void WriteFingerprint(this MarkupWriter writer, string sha256, string style)
    {
        writer
            .Open("svg")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("class", style)
            .With("viewBox", "0 0 32 8")
            .With("preserveAspectRatio", "none")
            .With("aria-hidden", "true")
            .With("shape-rendering", "crispEdges");
        var shares = Fingerprint.Shares(sha256);
        for (var band = 0; band < shares.Count; band++)
        {
            // Opacity over whatever ground there is mixes the colours as the design has it, in the dark too.
            writer
                .Open("rect")
                .With("x", $"{band}")
                .With("width", "1")
                .With("height", "8")
                .With("fill", "currentColor")
                .With("fill-opacity", $"{shares[band]:0.###}")
                .Close();
        }

        writer.Close();
    }
}
