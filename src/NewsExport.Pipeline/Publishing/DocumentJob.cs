using NewsExport.Store.Naming;

namespace NewsExport.Pipeline.Publishing;

/// <summary>What is to be made into documents: one article, or the volume of a bundle. The articles can be read once for each format.</summary>
internal sealed record DocumentJob(
    SourceKey Key,
    Volume Volume,
    Func<IAsyncEnumerable<Article>> Articles,
    Func<OutputFormat, OutputName> Name
);
