namespace NewsExport.Pdf.Tagging;

/// <summary>The document while it is being written. Pages leave as they are finished.</summary>
internal interface IDocumentSurface
{
    /// <summary>The Document element, root of the tree.</summary>
    StructureElement Root { get; }

    /// <summary>Starts a page; the one before it is finished and leaves, except for what <see cref="Defer"/> keeps.</summary>
    IPageCanvas AddPage(double width, double height);

    /// <summary>
    /// Starts a page that stands before all that <see cref="AddPage"/> begins, and after front pages begun earlier: contents are written
    /// when the articles have been, so that a volume streams. Bookmarks and structure keep the order in which they are added.
    /// </summary>
    IPageCanvas AddFrontPage(double width, double height);

    /// <summary>Number of pages begun.</summary>
    int PageCount { get; }

    /// <summary>Gives a name to a place on the current page (top, in points from the page's top).</summary>
    void NameDestination(string name, double top);

    /// <summary>Adds a bookmark to a named destination; level 1 is the top.</summary>
    void AddOutline(int level, string title, string destination);

    /// <summary>Draws later on the page begun last, when the document ends and the page count is known ("3 / 6").</summary>
    void Defer(Action<IPageCanvas> draw);

    void Attach(Attachment attachment);
}
