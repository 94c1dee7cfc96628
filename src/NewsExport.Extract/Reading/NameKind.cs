namespace NewsExport.Extract.Reading;

/// <summary>What a class or id says that an element is; the words are in <c>names.txt</c>, a section each.</summary>
[Flags]
internal enum NameKind
{
    None = 0,
    Body = 1,
    Share = 1 << 1,
    Related = 1 << 2,
    Newsletter = 1 << 3,
    Author = 1 << 4,
    Meta = 1 << 5,
    Comments = 1 << 6,
    Navigation = 1 << 7,
    Advertisement = 1 << 8,
    Consent = 1 << 9,
    Tags = 1 << 10,
    Promotion = 1 << 11,
    Sidebar = 1 << 12,
    Hidden = 1 << 14,
    Caption = 1 << 15,
    Tools = 1 << 17,
    Summary = 1 << 20,
    Contents = 1 << 21,
    Product = 1 << 22,
    Insert = 1 << 23,

    /// <summary>Any name of what surrounds an article.</summary>
    Furniture =
        Share
        | Related
        | Newsletter
        | Author
        | Meta
        | Comments
        | Navigation
        | Advertisement
        | Consent
        | Tags
        | Promotion
        | Sidebar
        | Hidden
        | Tools
        | Product,
}
