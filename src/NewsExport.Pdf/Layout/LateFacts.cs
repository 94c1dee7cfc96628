namespace NewsExport.Pdf.Layout;

/// <summary>What is known when the last page stands.</summary>
/// <param name="PageCount">Pages of the document.</param>
/// <param name="PagesBefore">Pages inserted before the one that asks, after it was made (title page, contents).</param>
internal readonly record struct LateFacts(int PageCount, int PagesBefore);
