using NewsExport.Pipeline.Publishing;
using NewsExport.Store.Files;
using NewsExport.Store.Naming;

namespace NewsExport.Pipeline;

/// <summary>What one run over its sources shares: where documents go and how they are named.</summary>
internal sealed class ArchiveRun(IDocumentPublisher publisher, DocumentNamer namer)
{
    public IDocumentPublisher Publisher => publisher;

    public DocumentNamer Namer => namer;

    /// <summary>Plans the output and proves that it can be written.</summary>
    public static ArchiveRun Start(ArchiveOptions options, Stages stages, int sources)
    {
        var plan = OutputPlan.TryMake(options, sources, out var problem) ?? throw new ArgumentException(problem, nameof(options));
        var template = NameTemplate.TryParse(options.Name ?? NameTemplate.DefaultText, out _)!;
        IDocumentPublisher publisher = plan.IsStandardOutput
            ? new StandardOutputPublisher(options, stages.Renderer)
            : new FolderPublisher(options, new OutputFolder(plan.Folder, options.Overwrite), stages.Renderer);
        publisher.Prepare();
        return new ArchiveRun(publisher, new DocumentNamer(template, plan));
    }

    public DocumentJob Job(ArticleSource source, Article article) =>
        new(namer.Key(source), new Volume(), () => OneArticle.StreamAsync(article), format => namer.Name(source, article, format));
}
