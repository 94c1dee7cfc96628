using System.Security.Cryptography;

namespace NewsExport.Pipeline.Publishing;

/// <summary>Publishes the only document to standard output, once it is whole.</summary>
internal sealed class StandardOutputPublisher(ArchiveOptions options, Func<OutputFormat, IArticleRenderer> renderers) : IDocumentPublisher
{
    /// <summary>What Markdown gets: it keeps pictures beside the document, and a pipe has no beside.</summary>
    private static readonly IReadOnlyDictionary<string, PreparedImage> NoImages = new Dictionary<string, PreparedImage>();

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
        var leavesPictures = false;
        var articles =
            format == OutputFormat.Markdown
                ? job.Articles()
                    .Select(article =>
                    {
                        leavesPictures |= article.Images.Count > 0;
                        return article with { Images = NoImages };
                    })
                : job.Articles();
        var rendered = await renderers(format)
            .RenderAsync(job.Volume, articles, new MemoryTarget(document), options.Rendering, cancellationToken)
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
            Diagnostics = leavesPictures ? [.. rendered.Diagnostics, Diagnostics.NoPicturesOnStandardOutput()] : rendered.Diagnostics,
        };
    }

    private sealed class MemoryTarget(MemoryStream document) : IRenderTarget
    {
        public Stream Content => document;

        public string AssetFolder => "stdout.files";

        public ValueTask AddAssetAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
            throw new NotSupportedException("standard output has no folder for pictures");
    }
}
