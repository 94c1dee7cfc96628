namespace NewsExport.Pipeline;

/// <summary>What a person may choose about archiving. Checked once, by <see cref="Archiver"/>.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Documents to make of each source. Default: PDF and EPUB.</summary>
    public ValueList<OutputFormat> Formats { get; init; } = [OutputFormat.Pdf, OutputFormat.Epub];

    /// <summary>A folder, made if missing; where there is one document only also a file, or <c>-</c> for standard output. Default: the working folder.</summary>
    public string Output { get; init; } = ".";

    /// <summary>Fields <c>{date} {slug} {host} {site} {stem}</c> and literal text; a slash makes folders. Null: <c>{date}-{slug}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>Overwrite what an earlier run of the same source wrote. Default: a file of other content stays.</summary>
    public bool Overwrite { get; init; }

    /// <summary>One volume per format under this title, with the sources as chapters. Null: a document per source.</summary>
    public string? BundleTitle { get; init; }

    /// <summary>Keep the articles' pictures. Default: true.</summary>
    public bool KeepImages { get; init; } = true;

    /// <summary>The most pixels of a kept picture's width and height, 16 to 10000. Default: 1600.</summary>
    public int MaxImagePixels { get; init; } = 1600;

    public RenderOptions Rendering { get; init; } = new() { Tool = ProgramName.WithVersion };

    public ExtractionChoices Extraction { get; init; } = new();

    public MetadataOverrides Metadata { get; init; } = new();

    public NetworkOptions Network { get; init; } = new();

    /// <summary>Opens standard input for the source <c>-</c>. Null: there is none.</summary>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>Opens standard output for the output <c>-</c>. Null: there is none.</summary>
    public Func<Stream>? StandardOutput { get; init; }

    /// <summary>The time that standard input is captured at (SOURCE_DATE_EPOCH). Null: now.</summary>
    public DateTimeOffset? SourceDate { get; init; }
}
