using NewsExport.Pipeline;

namespace NewsExport.Cli.Output;

/// <summary>Where the work stands, in words.</summary>
internal static class ProgressText
{
    public static string Of(ArchiveProgress progress)
    {
        var place = progress.Count > 1 ? $"[{progress.Number}/{progress.Count}] " : "";
        return $"{place}{Words(progress)} {progress.Source}";
    }

    private static string Words(ArchiveProgress progress) =>
        progress.Stage switch
        {
            ArchiveStage.Fetching => "fetching",
            ArchiveStage.Extracting => "reading",
            ArchiveStage.Pictures => $"fetching {progress.Detail} pictures of",
            ArchiveStage.Rendering => $"rendering {progress.Detail} of",
            _ => "writing",
        };
}
