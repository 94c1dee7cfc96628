namespace NewsExport.Store.Naming;

/// <summary>Where a document stands below the output folder. Every part is clean.</summary>
/// <param name="Folders">Folders from the output folder down; empty: in it.</param>
/// <param name="Stem">The name without its ending.</param>
/// <param name="Ending">With its dot: <c>.pdf</c>.</param>
internal sealed record OutputName(ValueList<string> Folders, string Stem, string Ending)
{
    public string Relative => string.Join('/', [.. Folders, Stem + Ending]);

    /// <summary>The folder for pictures beside the document.</summary>
    public string AssetFolder => Stem + ".files";

    /// <summary>The same name with the source's mark before its ending: what a source gets when its name is taken.</summary>
    public OutputName MarkedFor(SourceKey source) => this with { Stem = $"{Stem}-{source.ShortHash}" };

    public bool IsMarkedFor(SourceKey source) => Stem.EndsWith("-" + source.ShortHash, StringComparison.Ordinal);
}
