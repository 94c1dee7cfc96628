namespace NewsExport.Pdf.Styling;

/// <summary>A place that links and bookmarks lead to.</summary>
/// <param name="Name">Unique in the document.</param>
/// <param name="OutlineLevel">Level of its bookmark, 1 is the top; 0: no bookmark.</param>
/// <param name="Title">Words of the bookmark.</param>
internal sealed record Anchor(string Name, int OutlineLevel = 0, string Title = "");
