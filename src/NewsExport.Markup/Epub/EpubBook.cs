namespace NewsExport.Markup.Epub;

/// <summary>One book in the making.</summary>
internal sealed class EpubBook
{
    private readonly Volume volume;
    private readonly RenderOptions options;
    private readonly ZipWriter zip;
    private readonly CoverPainter? paintCover;
    private readonly EpubPackage package = new();
    private readonly EpubPictures pictures = new();
    private readonly EpubChapters chapters = new();
    private readonly EpubChapterWriter writer;
    private readonly List<EpubEntry> entries = [];
    private PreparedImage? leadPicture;

    public EpubBook(Volume volume, RenderOptions options, ZipWriter zip, CoverPainter? paintCover)
    {
        this.volume = volume;
        this.options = options;
        this.zip = zip;
        this.paintCover = paintCover;
        writer = new EpubChapterWriter(package, chapters, pictures, options);
    }

    public bool IsEmpty => entries.Count == 0;

    private bool IsVolume => volume.Title is not null;

    /// <summary>The container's first files: what it is (EPUB 3.3, 4.2.2: first and stored), and where its package is.</summary>
    public async ValueTask BeginAsync(string container, CancellationToken cancellationToken)
    {
        await zip.AddAsync(ZipEntry.Stored("mimetype", "application/epub+zip"u8.ToArray()), cancellationToken).ConfigureAwait(false);
        await zip.AddAsync(ZipEntry.Deflated("META-INF/container.xml", container), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds a chapter and its pictures; false: the book is full.</summary>
    public async Task<bool> AddAsync(Article article, CancellationToken cancellationToken)
    {
        if (entries.Count == 0 && !IsVolume)
        {
            leadPicture = LeadPicture(article);
        }

        entries.Add(await writer.WriteAsync(article, entries.Count + 1, IsVolume).ConfigureAwait(false));
        await pictures.WriteAsync(package, zip, cancellationToken).ConfigureAwait(false);
        return !zip.IsFull;
    }

    /// <summary>Writes everything that could not be known before the last article.</summary>
    public async Task<ValueList<Diagnostic>> EndAsync(CancellationToken cancellationToken)
    {
        await chapters.WriteAsync(zip, cancellationToken).ConfigureAwait(false);
        var pages = new EpubFrontPages(volume, entries, options);
        await AddCoverAsync(pages, cancellationToken).ConfigureAwait(false);
        if (IsVolume)
        {
            await AddPageAsync("title.xhtml", pages.TitlePage(), "svg", isFront: true, cancellationToken).ConfigureAwait(false);
            await AddPageAsync("contents.xhtml", pages.ContentsPage(), null, isFront: true, cancellationToken).ConfigureAwait(false);
            var about = pages.AboutPage();
            var drawn = about.AsSpan().IndexOf("<svg"u8) >= 0 ? "svg" : null;
            await AddPageAsync("about.xhtml", about, drawn, isFront: false, cancellationToken).ConfigureAwait(false);
        }

        await AddListsAsync(cancellationToken).ConfigureAwait(false);
        await zip.EndAsync(cancellationToken).ConfigureAwait(false);
        return writer.Diagnostics.ToValueList();
    }

    private async Task AddListsAsync(CancellationToken cancellationToken)
    {
        var identifier = PackageDocument.Identifier(volume, entries, options);
        var navigation = new EpubNavigation(volume, entries);
        package.AddResource("nav.xhtml", "application/xhtml+xml", "nav");
        package.AddResource("toc.ncx", "application/x-dtbncx+xml");
        package.AddResource("style.css", "text/css");
        var areDescribed = !writer.Diagnostics.Exists(diagnostic => diagnostic.Id == Diagnostics.PictureWithoutDescription("").Id);
        var accessibility = new Accessibility(pictures.HasAny, areDescribed, writer.HasMath);
        var document = PackageDocument.Of(package, volume, entries, identifier, accessibility);
        await AddAsync("nav.xhtml", navigation.Document(), cancellationToken).ConfigureAwait(false);
        await AddAsync("toc.ncx", System.Text.Encoding.UTF8.GetBytes(navigation.Ncx(identifier)), cancellationToken).ConfigureAwait(false);
        await AddAsync("style.css", System.Text.Encoding.UTF8.GetBytes(StyleSheet.Epub), cancellationToken).ConfigureAwait(false);
        await AddAsync("package.opf", document, cancellationToken).ConfigureAwait(false);
    }

    private async Task AddCoverAsync(EpubFrontPages pages, CancellationToken cancellationToken)
    {
        var isPainted = IsVolume || leadPicture is not null;
        var painted = isPainted && paintCover is not null ? await paintCover(CoverOf(), cancellationToken).ConfigureAwait(false) : null;
        if (painted is { } cover)
        {
            const string Name = "images/cover.jpg";
            package.AddResource(Name, "image/jpeg", "cover-image");
            await zip.AddAsync(ZipEntry.Stored(EpubPackage.Folder + Name, cover), cancellationToken).ConfigureAwait(false);
            await AddPageAsync("cover.xhtml", pages.PaintedCover(Name), null, isFront: true, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await AddPageAsync("cover.xhtml", pages.DrawnCover(), "svg", isFront: true, cancellationToken).ConfigureAwait(false);
        }
    }

    private CoverRequest CoverOf()
    {
        var first = entries[0];
        var labels = Labels.For(first.Language);
        var day = IsVolume ? DateOnly.FromDateTime(entries.Max(entry => entry.CapturedAt).UtcDateTime) : first.Front.Date?.Day;
        var names = IsVolume
            ? entries.Select(entry => entry.Front.Site).OfType<string>().Distinct(StringComparer.Ordinal)
            : first.Front.Authors.Select(author => author.Name);
        return new CoverRequest
        {
            Title = volume.Title ?? first.Front.Title,
            Site = IsVolume ? labels.Articles(entries.Count) : first.Front.Site,
            Date = day is { } date ? LocalDates.Day(date, first.Language) : null,
            Authors = string.Join(", ", names),
            Language = first.Language,
            Direction = first.Metadata.Direction,
            Accent = first.Accent,
            Picture = leadPicture,
            Fingerprints = entries.Take(12).Select(entry => new CoverBand(entry.Sha256, entry.Accent)).ToValueList(),
        };
    }

    private static PreparedImage? LeadPicture(Article article)
    {
        var lead = article.Body.OfType<Figure>().FirstOrDefault(figure => figure.Role == FigureRole.Lead);
        var key = lead is { Images: [var image, ..] } ? image.Key : article.Metadata.LeadImage?.Value.Url;
        return key is not null && article.Images.GetValueOrDefault(key) is { Bytes: not null } picture ? picture : null;
    }

    private async ValueTask AddPageAsync(string name, byte[] page, string? properties, bool isFront, CancellationToken cancellationToken)
    {
        package.AddPage(name, properties, isFront);
        await AddAsync(name, page, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask AddAsync(string name, byte[] file, CancellationToken cancellationToken) =>
        zip.AddAsync(ZipEntry.Deflated(EpubPackage.Folder + name, file), cancellationToken);
}
