namespace NewsExport.Markup.Epub;

/// <summary>What is known about how a book can be read (EPUB Accessibility 1.1, 2). That it conforms to a standard is not claimed: no program can know that.</summary>
/// <param name="HasPictures">There are pictures besides the cover.</param>
/// <param name="AreDescribed">Every picture has words of its page.</param>
/// <param name="HasMath">There is MathML.</param>
internal sealed record Accessibility(bool HasPictures, bool AreDescribed, bool HasMath)
{
    public void Write(Action<string, string> meta)
    {
        meta("schema:accessMode", "textual");
        if (HasPictures)
        {
            meta("schema:accessMode", "visual");
        }

        var isTextEnough = !HasPictures || AreDescribed;
        meta("schema:accessModeSufficient", isTextEnough ? "textual" : "textual,visual");
        meta("schema:accessibilityFeature", "structuralNavigation");
        meta("schema:accessibilityFeature", "tableOfContents");
        meta("schema:accessibilityFeature", "readingOrder");
        meta("schema:accessibilityFeature", "displayTransformability");
        if (HasPictures && AreDescribed)
        {
            meta("schema:accessibilityFeature", "alternativeText");
        }

        if (HasMath)
        {
            meta("schema:accessibilityFeature", "MathML");
        }

        meta("schema:accessibilityHazard", "none");
        meta("schema:accessibilitySummary", Summary(isTextEnough));
    }

    private static string Summary(bool isTextEnough) =>
        "Reflowable text with headings, lists, tables, notes and links as the page had them. "
        + (
            isTextEnough
                ? "Every picture has a description from its page."
                : "Some pictures have no description, because their page gives none."
        );
}
