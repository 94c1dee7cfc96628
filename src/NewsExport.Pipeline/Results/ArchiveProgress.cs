namespace NewsExport.Pipeline;

/// <summary>Where the work stands.</summary>
/// <param name="Source">As the user named it; <c>bundle</c> for the bundle.</param>
/// <param name="Number">1 for the first source.</param>
/// <param name="Count">How many sources there are.</param>
/// <param name="Stage">What is being done.</param>
/// <param name="Detail">What exactly: a format, or how many pictures; empty: nothing to add.</param>
public sealed record ArchiveProgress(string Source, int Number, int Count, ArchiveStage Stage, string Detail = "");

public enum ArchiveStage
{
    Fetching,
    Extracting,
    Pictures,
    Rendering,
    Writing,
}
