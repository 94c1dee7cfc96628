namespace NewsExport.Pdf.Tagging;

/// <summary>A marked-content sequence as a child of its structure element (ISO 32000-1, 14.7.4.2).</summary>
/// <param name="Page">Object number of the page.</param>
internal sealed record ContentItem(int Page, int MarkedContentId);

/// <summary>An annotation as a child of its structure element (14.7.4.3).</summary>
/// <param name="Page">Object number of the page.</param>
/// <param name="Annotation">Object number of the annotation.</param>
internal sealed record AnnotationItem(int Page, int Annotation);
