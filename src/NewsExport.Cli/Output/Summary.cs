using NewsExport.Pipeline;

namespace NewsExport.Cli.Output;

/// <summary>A run in one line.</summary>
internal static class Summary
{
    public static string Of(IReadOnlyCollection<SourceResult> results, int wanted)
    {
        var sources = results.Where(result => result.Source is not Reserved).ToList();
        var failed = sources.Count(result => result.Error is not null);
        var documents = results.SelectMany(result => result.Outputs).Where(output => output.Format is not "asset").ToList();
        var bytes = 0L;
        documents.ForEach(output => bytes += output.Bytes);
        var parts = new List<string>
        {
            Counted(sources.Count - failed, "source kept", "sources kept"),
            Counted(documents.Count, "document", "documents") + (documents.Count > 0 ? $" ({Size(bytes)})" : ""),
        };
        if (failed > 0)
        {
            parts.Insert(1, $"{failed} failed");
        }

        if (sources.Count < wanted)
        {
            parts.Insert(1, $"{wanted - sources.Count} not begun");
        }

        return string.Join(", ", parts);
    }

    private const string Reserved = "bundle";

    private static string Counted(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    private static string Size(long bytes) =>
        bytes < 1_000 ? $"{bytes} bytes"
        : bytes < 1_000_000 ? $"{bytes / 1e3:0} KB"
        : $"{bytes / 1e6:0.0} MB";
}
