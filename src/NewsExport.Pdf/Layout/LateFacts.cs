namespace NewsExport.Pdf.Layout;

/// <summary>What is known when the last page stands.</summary>
/// <param name="PageNumber">Of the page that asks, in the whole document.</param>
/// <param name="PageCount">Pages of the document.</param>
/// <param name="PageOf">The page of a destination in a volume; null: it is none of the volume's.</param>
internal readonly record struct LateFacts(int PageNumber, int PageCount, Func<string, int?> PageOf);
