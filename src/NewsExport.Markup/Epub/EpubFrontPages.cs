using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>The pages of a book that are not articles: cover, and in a volume the title, the contents and where everything came from.</summary>
internal sealed class EpubFrontPages(Volume volume, IReadOnlyList<EpubEntry> entries, RenderOptions options)
{
    private const int MostRows = 12; // of fingerprints on a title page
    private const int MostDrawn = 100; // fingerprints in the list of sources; beyond, the digits alone

    private string? Language => entries[0].Language;

    private TextDirection Direction => entries[0].Metadata.Direction;

    private Labels Labels => Labels.For(Language);

    private string Title => volume.Title ?? entries[0].Front.Title;

    /// <summary>A cover that shows a picture, painted elsewhere.</summary>
    public byte[] PaintedCover(string image) =>
        Page(
            Labels.Cover ?? Title,
            "cover",
            writer =>
                writer
                    .Open("div")
                    .With("class", "painted")
                    .With("epub:type", "cover")
                    .Open("img")
                    .With("src", image)
                    .With("alt", Title)
                    .With("role", "doc-cover")
                    .Close()
                    .Close()
        );

    /// <summary>A cover without a picture: fingerprints, site, date, title, authors.</summary>
    public byte[] DrawnCover() =>
        Page(
            Labels.Cover ?? Title,
            "cover",
            writer =>
            {
                writer.Open("div").With("epub:type", "cover").Line();
                WriteRows(writer, volume.Title is null ? "tall" : "row");
                var first = entries[0];
                var captured = DateOnly.FromDateTime(entries.Max(entry => entry.CapturedAt).UtcDateTime);
                var date = volume.Title is null ? first.Front.Date?.Day : captured;
                var site = volume.Title is null ? first.Front.Site : Labels.Articles(entries.Count);
                writer.Open("p").With("class", "facts-line");
                writer.Open("b").With("class", volume.Title is null ? $"tint-{first.Accent.Index}" : null).Text(site).Close().Text(" ");
                writer
                    .Open("span")
                    .With("class", "date")
                    .Text(date is { } day ? LocalDates.Day(day, Language) : null)
                    .Close()
                    .Close()
                    .Line();
                writer.Open("p").With("class", "cover-title").Text(Title).Close().Line();
                var people = volume.Title is null ? first.Front.Authors.Select(author => author.Name) : Sites();
                writer.Open("p").With("class", "cover-authors").Text(string.Join(", ", people)).Close().Line();
                writer.Close().Line();
            }
        );

    /// <summary>The title page of a volume.</summary>
    public byte[] TitlePage() =>
        Page(
            Title,
            "title-page",
            writer =>
            {
                writer.Open("section").With("epub:type", "titlepage").Line();
                WriteRows(writer, "row");
                writer.Element("h1", Title).Line();
                var days = LocalDates.Day(DateOnly.FromDateTime(entries.Max(entry => entry.CapturedAt).UtcDateTime), Language);
                writer.Open("p").With("class", "dek").Text(Labels.Collected(days, string.Join(", ", Sites()))).Close().Line();
                writer
                    .Open("p")
                    .With("class", "small")
                    .Text(string.Join(" · ", new[] { Labels.Articles(entries.Count), options.Tool }.OfType<string>()));
                writer.Close().Close().Line();
            }
        );

    /// <summary>The contents of a volume, with what tells articles apart.</summary>
    public byte[] ContentsPage() =>
        Page(
            Labels.Contents ?? Title,
            "contents",
            writer =>
            {
                writer.Open("section").Line();
                writer.Element("h1", Labels.Contents ?? Title).Line();
                foreach (var entry in entries)
                {
                    writer.Open("div").With("class", "entry-line").Tongue(true, entry.Language, entry.Metadata.Direction);
                    writer
                        .Open("p")
                        .With("class", "entry-title")
                        .Open("a")
                        .With("href", entry.File)
                        .Text(entry.Front.Title)
                        .Close()
                        .Close();
                    if (entry.Front.Dek is { } dek)
                    {
                        writer.Open("p").With("class", "entry-dek").Text(dek).Close();
                    }

                    writer
                        .Open("p")
                        .With("class", "small")
                        .Open("b")
                        .With("class", $"tint-{entry.Accent.Index}")
                        .Text(entry.Front.Site)
                        .Close();
                    writer.Text(" " + string.Join(", ", entry.Front.Authors.Select(author => author.Name)));
                    writer.Text(entry.Front.Date is { } date ? " " + LocalDates.Day(date.Day, entry.Language) : "");
                    writer.Close().Close().Line();
                }

                writer.Close().Line();
            }
        );

    /// <summary>Where each article of a volume came from, and what is not in it.</summary>
    public byte[] AboutPage() =>
        Page(
            Labels.AboutCollection ?? Title,
            "about",
            writer =>
            {
                writer.Open("section").With("epub:type", "colophon").With("role", "doc-colophon").Line();
                writer.Element("h1", Labels.AboutCollection ?? Title).Line();
                foreach (var entry in entries)
                {
                    WriteProvenance(writer, entry);
                }

                writer.Open("dl").With("class", "facts");
                foreach (var (source, reason) in volume.NotKept)
                {
                    ColophonMarkup.Fact(writer, Labels.NotKept, $"{PublicAddress.OfSource(source)}: {reason}");
                }

                ColophonMarkup.Fact(writer, Labels.Verify, Labels.VerifyHow);
                ColophonMarkup.Fact(writer, Labels.MadeBy, options.Tool);
                writer.Close().Close().Line();
            }
        );

    private void WriteProvenance(MarkupWriter writer, EpubEntry entry)
    {
        writer.Open("div").With("class", "source").Line();
        if (entries.Count <= MostDrawn)
        {
            writer.Open("div").With("class", $"tint-{entry.Accent.Index}");
            writer.WriteFingerprint(entry.Sha256, "fingerprint");
            writer.Close().Line();
        }

        writer.Open("p").With("class", "entry-title").Tongue(true, entry.Language, entry.Metadata.Direction);
        writer.Open("a").With("href", entry.File).Text(entry.Front.Title).Close().Close();
        if (WebAddress.Clean(PublicAddress.Of(entry.Metadata.Url)) is { } address)
        {
            writer
                .Open("p")
                .With("class", "small address")
                .Open("a")
                .With("href", address)
                .With("dir", "ltr")
                .Text(address)
                .Close()
                .Close();
        }

        var rights = PublicAddress.OfRights(entry.Metadata.Licence?.Value) is { } licence ? $"{Labels.Rights}: {licence}" : null;
        var captured = string.Join(" ", new[] { Labels.Captured, LocalDates.Moment(entry.CapturedAt, Language) }.OfType<string>());
        writer.Open("p").With("class", "small").Text(string.Join(" · ", new[] { captured, rights }.OfType<string>())).Close();
        writer.Open("p").With("class", "small");
        ColophonMarkup.WriteDigits(writer, entry.Sha256);
        writer.Close().Close().Line();
    }

    private void WriteRows(MarkupWriter writer, string style)
    {
        // At most twelve rows, spread evenly over the articles.
        var rows = Math.Min(entries.Count, MostRows);
        for (var row = 0; row < rows; row++)
        {
            var entry = entries[row * entries.Count / rows];
            writer.Open("div").With("class", $"tint-{entry.Accent.Index}");
            writer.WriteFingerprint(entry.Sha256, "fingerprint " + style);
            writer.Close().Line();
        }
    }

    private IEnumerable<string> Sites() => entries.Select(entry => entry.Front.Site).OfType<string>().Distinct(StringComparer.Ordinal);

    private byte[] Page(string title, string bodyClass, Action<MarkupWriter> content) =>
        EpubPage.Of(title, Language, Direction, bodyClass, content);
}
