namespace NewsExport.Extract.Metadata;

/// <summary>What class names say about metadata; each has its pattern in <see cref="MetadataClasses"/>.</summary>
[Flags]
internal enum Meaning
{
    Nothing = 0,
    Any = 1,
    Byline = 2,
    Credits = 4,
    Author = 8,
    Elsewhere = 16,
    Others = 32,
    Headline = 64,
    Date = 128,
    Updated = 256,
    Section = 512,
    Tags = 1024,
    SiteName = 2048,
}
