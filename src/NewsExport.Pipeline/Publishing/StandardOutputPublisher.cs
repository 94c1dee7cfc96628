using System.Security.Cryptography;

namespace NewsExport.Pipeline.Publishing;

/// <summary>Publishes the only document to standard output, once it is whole.</summary>
internal sealed class StandardOutputPublisher(ArchiveOptions options, Func<OutputFormat, IArticleRenderer> renderers) : IDocumentPublisher
{
    public void Prepare()
    {
        if (options.StandardOutput is null)
        {
            throw new OutputException("there is no standard output to write the document to; name a folder with --output");
        }
    }

    public async Task<PublishReport> PublishAsync(DocumentJob job, Action<ArchiveStage, string> report, CancellationToken cancellationToken)
    {
        var format = options.Formats[0];
        report(ArchiveStage.Rendering, OutputFormats.Name(format));
        using var document = new MemoryStream();
        var target = new MemoryTarget(document);
        var rendered = await renderers(format)
            .RenderAsync(job.Volume, job.Articles(), target, options.Rendering, cancellationToken)
            .ConfigureAwait(false);
        if (rendered.Error is { } error)
        {
            return new PublishReport { Error = error, Diagnostics = rendered.Diagnostics };
        }

        report(ArchiveStage.Writing, "");
        var bytes = document.ToArray();
        var output = options.StandardOutput!();
        await using (output.ConfigureAwait(false))
        {
            await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        return new PublishReport
        {
            Files = [new OutputFile(OutputFormats.Name(format), "-", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length)],
            Diagnostics = target.LeftOutPictures
                ? [.. rendered.Diagnostics, Diagnostics.NoPicturesOnStandardOutput()]
                : rendered.Diagnostics,
        };
    }

    private sealed class MemoryTarget(MemoryStream document) : IRenderTarget
    {
        public Stream Content => document;

        public string AssetFolder => "stdout.files";

        public bool LeftOutPictures { get; private set; }

        public ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LeftOutPictures = true;
            return ValueTask.CompletedTask;
        }
    }
}
