namespace NewsExport.Fetch.Sniffing;

/// <summary>What a body is, by its first bytes.</summary>
internal enum BodyKind
{
    /// <summary>Text of some kind, or nothing that the tables know; may be a page.</summary>
    Text,

    /// <summary>Text that begins as an HTML page does.</summary>
    Html,
    Picture,
    Pdf,
    Archive,

    /// <summary>A page with all that it needs in one file: WARC, MHTML.</summary>
    WebArchive,

    /// <summary>A list of pages that subscribers read: RSS, Atom, OPML.</summary>
    Feed,

    /// <summary>A list of pages that search engines read.</summary>
    SiteMap,
    Sound,
    Font,

    /// <summary>Bytes that no text has.</summary>
    Binary,
}
