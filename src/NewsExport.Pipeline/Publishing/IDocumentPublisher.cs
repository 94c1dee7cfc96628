namespace NewsExport.Pipeline.Publishing;

/// <summary>Renders a job in every format asked for and puts the documents where the user wants them. Implementations: a folder, standard output.</summary>
internal interface IDocumentPublisher
{
    /// <summary>Proves that documents can be written, before anything is fetched.</summary>
    void Prepare();

    /// <summary>All formats or none: a format that fails keeps the others from being published.</summary>
    Task<PublishReport> PublishAsync(DocumentJob job, Action<ArchiveStage, string> report, CancellationToken cancellationToken);
}
