namespace NewsExport.Pdf.Tagging;

/// <summary>Where a link goes.</summary>
/// <param name="Address">Absolute URI, or null.</param>
/// <param name="Destination">Name of a place in this document, or null.</param>
/// <param name="Description">What assistive technology says (/Contents).</param>
internal sealed record LinkTarget(string? Address, string? Destination, string Description);
