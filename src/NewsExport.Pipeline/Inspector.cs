using NewsExport.Pipeline.Reading;

namespace NewsExport.Pipeline;

/// <summary>Shows what the program makes of a source, and why. Fetches the page alone and writes nothing.</summary>
public sealed class Inspector : IDisposable
{
    private readonly Stages stages;
    private readonly ArticleReader reader;

    private Inspector(ArchiveOptions options, Stages stages)
    {
        this.stages = stages;
        reader = new ArticleReader(stages, options);
    }

    /// <summary>An inspector over the real network and file system.</summary>
    public static Inspector Create(ArchiveOptions options, TimeProvider clock) => new(options, Wiring.Connect(options, clock));

    internal static Inspector Create(ArchiveOptions options, Stages stages) => new(options, stages);

    /// <summary>Reads one source. Failures are in the answer, never exceptions.</summary>
    public async Task<Inspection> InspectAsync(string source, CancellationToken cancellationToken)
    {
        var parsed = SourceParser.Parse(source);
        if (parsed.Value is not { } named)
        {
            return new Inspection(ShownAddress.OfSource(source)) { Error = parsed.Error };
        }

        var read = await reader.ExtractAsync(named, (_, _) => { }, cancellationToken).ConfigureAwait(false);
        return new Inspection(ShownAddress.OfSource(source))
        {
            Extraction = read.Value,
            Diagnostics = read.Diagnostics,
            Error = read.Error,
        };
    }

    public void Dispose() => stages.Dispose();
}
