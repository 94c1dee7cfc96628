using NewsExport.Store;
using NewsExport.Store.Files;
using NewsExport.Store.Naming;

namespace NewsExport.Pipeline.Publishing;

/// <summary>Publishes into a folder. Every format is rendered before the first gets its name, so a source that fails leaves nothing.</summary>
internal sealed class FolderPublisher(ArchiveOptions options, OutputFolder folder, Func<OutputFormat, IArticleRenderer> renderers)
    : IDocumentPublisher
{
    public void Prepare()
    {
        try
        {
            folder.Prepare();
        }
        catch (StorageException cause)
        {
            throw new OutputException(cause.Message, cause);
        }
    }

    public async Task<PublishReport> PublishAsync(DocumentJob job, Action<ArchiveStage, string> report, CancellationToken cancellationToken)
    {
        List<RenderedDocument> documents = [];
        try
        {
            foreach (var format in options.Formats)
            {
                report(ArchiveStage.Rendering, OutputFormats.Name(format));
                documents.Add(await RenderAsync(job, format, FirstName(job, format), cancellationToken).ConfigureAwait(false));
                if (documents[^1].Report.Error is { } error)
                {
                    return new PublishReport { Error = error, Diagnostics = Diagnosed(documents) };
                }
            }

            report(ArchiveStage.Writing, "");
            List<OutputFile> files = [];
            foreach (var document in documents)
            {
                files.AddRange(await PublishAsync(job, document, cancellationToken).ConfigureAwait(false));
            }

            return new PublishReport { Files = [.. files], Diagnostics = Diagnosed(documents) };
        }
        catch (StorageException cause)
        {
            return new PublishReport
            {
                Error = Failures.NotWritten(cause),
                IsMachineFault = cause.IsMachineFault,
                Diagnostics = Diagnosed(documents),
            };
        }
        finally
        {
            documents.ForEach(document => document.Draft.Dispose());
        }
    }

    /// <summary>The template's name, or the source's own if another source of this run has it.</summary>
    private OutputName FirstName(DocumentJob job, OutputFormat format)
    {
        var name = job.Name(format);
        return folder.IsFree(name, job.Key) ? name : name.MarkedFor(job.Key);
    }

    private async Task<RenderedDocument> RenderAsync(
        DocumentJob job,
        OutputFormat format,
        OutputName name,
        CancellationToken cancellationToken
    )
    {
        var draft = folder.Begin(name);
        try
        {
            var report = await renderers(format)
                .RenderAsync(job.Volume, job.Articles(), draft, options.Rendering, cancellationToken)
                .ConfigureAwait(false);
            return new RenderedDocument(format, name, draft, report);
        }
        catch (Exception cause)
        {
            draft.Dispose();
            if (cause is IOException full)
            {
                throw folder.NotWritten(name, full);
            }

            throw;
        }
    }

    private async Task<IEnumerable<OutputFile>> PublishAsync(
        DocumentJob job,
        RenderedDocument document,
        CancellationToken cancellationToken
    )
    {
        if (folder.Publish(document.Draft, document.Name, job.Key) is { } files)
        {
            return Listed(document.Format, files);
        }

        // The name is taken: the document gets the source's own. It is rendered again because it may name the folder of its pictures.
        var name = document.Name.IsMarkedFor(job.Key) ? document.Name : document.Name.MarkedFor(job.Key);
        var again = await RenderAsync(job, document.Format, name, cancellationToken).ConfigureAwait(false);
        using var draft = again.Draft;
        return folder.Publish(draft, name, job.Key) is { } marked ? Listed(document.Format, marked) : throw folder.InTheWay(name);
    }

    private static IEnumerable<OutputFile> Listed(OutputFormat format, ValueList<WrittenFile> files) =>
        files.Select(file => new OutputFile(file.IsAsset ? "asset" : OutputFormats.Name(format), file.Path, file.Sha256, file.Length));

    private static ValueList<Diagnostic> Diagnosed(List<RenderedDocument> documents) =>
        [.. documents.SelectMany(document => document.Report.Diagnostics).Distinct()];

    private sealed record RenderedDocument(OutputFormat Format, OutputName Name, Draft Draft, RenderReport Report);
}
