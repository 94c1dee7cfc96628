using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>Writes the package document (EPUB 3.3, 5): metadata, manifest, spine.</summary>
internal sealed class PackageDocument
{
    private readonly MarkupWriter writer = new(isHtml: false);
    private readonly EpubPackage package;
    private readonly Volume volume;
    private readonly IReadOnlyList<EpubEntry> entries;

    private PackageDocument(EpubPackage package, Volume volume, IReadOnlyList<EpubEntry> entries)
    {
        this.package = package;
        this.volume = volume;
        this.entries = entries;
    }

    /// <summary>A name-based UUID (RFC 9562, 5.8) of what is in the book: the same captures and options give the same name.</summary>
    public static string Identifier(Volume volume, IReadOnlyList<EpubEntry> entries, RenderOptions options)
    {
        var name = new StringBuilder("newsexport/epub\n").Append(volume.Title).Append('\n').Append(options.Links);
        foreach (var entry in entries)
        {
            name.Append('\n').Append(entry.Sha256).Append(' ').Append(PublicAddress.Of(entry.Metadata.Url));
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name.ToString())).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80); // the variant of the RFC
        return "urn:uuid:" + new Guid(bytes, bigEndian: true).ToString("D");
    }

    public static byte[] Of(
        EpubPackage package,
        Volume volume,
        IReadOnlyList<EpubEntry> entries,
        string identifier,
        Accessibility accessibility
    )
    {
        var document = new PackageDocument(package, volume, entries);
        document.Write(identifier, accessibility);
        return document.writer.Written.ToArray();
    }

    private void Write(string identifier, Accessibility accessibility)
    {
        var language = LanguageTag.Clean(entries[0].Language);
        writer.Declaration().Open("package").With("xmlns", "http://www.idpf.org/2007/opf").With("version", "3.0");
        writer.With("unique-identifier", "uid").With("xml:lang", language).With("dir", IsRightToLeft ? "rtl" : null).Line();
        writer.Open("metadata").With("xmlns:dc", "http://purl.org/dc/elements/1.1/").Line();
        writer.Open("dc:identifier").With("id", "uid").Text(identifier).Close().Line();
        if (volume.Title is { } title)
        {
            Core("title", title);
            WriteVolume();
        }
        else
        {
            WriteArticle(entries[0]);
        }

        // "und" says that the page names none (BCP 47); the element may not be missing.
        Core("language", language ?? "und");
        Meta(
            "dcterms:modified",
            entries.Max(entry => entry.CapturedAt).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        accessibility.Write(Meta);
        if (package.Items.FirstOrDefault(item => item.Properties == "cover-image") is { } cover)
        {
            // Readers of EPUB 2 find the cover by this.
            writer.Open("meta").With("name", "cover").With("content", cover.Id).Close().Line();
        }

        writer.Close().Line();
        WriteManifest();
        writer.Close().Line();
    }

    private bool IsRightToLeft => entries[0].Metadata.Direction == TextDirection.RightToLeft;

    private void WriteArticle(EpubEntry entry)
    {
        var metadata = entry.Metadata;
        var title = SaysSomething(entry.Front.Title) ? entry.Front.Title : "–";
        writer.Open("dc:title").With("id", "title").Text(title).Close().Line();
        if (metadata.Subtitle?.Value is { } subtitle && SaysSomething(subtitle))
        {
            Refine("title", "title-type", "main");
            writer.Open("dc:title").With("id", "subtitle").Text(subtitle).Close().Line();
            Refine("subtitle", "title-type", "subtitle");
        }

        WriteCreators(entry.Front.Authors);
        Core("date", DateOf(metadata.Published?.Value));
        Core("publisher", metadata.Publisher?.Value ?? metadata.SiteName?.Value);
        foreach (var subject in Subjects(metadata).Distinct(StringComparer.Ordinal))
        {
            Core("subject", subject);
        }

        Core("description", metadata.Description?.Value ?? metadata.Subtitle?.Value);
        Core("rights", PublicAddress.OfRights(metadata.Licence?.Value));
        Core("type", "newspaperArticle");
        Core("source", metadata.SiteName?.Value ?? FrontMatter.HostOf(metadata.Url));
        Core("source", PublicAddress.Of(metadata.Url));
    }

    private void WriteVolume()
    {
        WriteCreators(entries.SelectMany(entry => entry.Front.Authors).DistinctBy(author => author.Name, StringComparer.Ordinal).Take(20));
        Core("date", entries.Max(entry => entry.CapturedAt).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Core("type", "collection");
        foreach (var site in entries.Select(entry => entry.Front.Site).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Core("source", site);
        }

        foreach (var url in entries.Select(entry => PublicAddress.Of(entry.Metadata.Url)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Core("source", url);
        }
    }

    private void WriteCreators(IEnumerable<Byline> authors)
    {
        var number = 0;
        foreach (var author in authors.Where(author => SaysSomething(author.Name)))
        {
            var id = $"creator-{++number}";
            writer.Open("dc:creator").With("id", id).Text(author.Name).Close().Line();
            writer
                .Open("meta")
                .With("refines", "#" + id)
                .With("property", "role")
                .With("scheme", "marc:relators")
                .Text("aut")
                .Close()
                .Line();
            Refine(id, "file-as", FileAs.Of(author.Name));
        }
    }

    private static IEnumerable<string> Subjects(ArticleMetadata metadata) =>
        new[] { metadata.Section?.Value }.OfType<string>().Concat(metadata.Tags?.Value ?? []).Concat(metadata.UserTags);

    /// <summary>W3C date and time knows no time without a zone.</summary>
    private static string? DateOf(PublicationDate? date) =>
        date is null ? null
        : date.Offset is null ? (date with { Time = null }).ToString()
        : date.ToString();

    private void WriteManifest()
    {
        writer.Open("manifest").Line();
        foreach (var item in package.Items)
        {
            writer
                .Open("item")
                .With("id", item.Id)
                .With("href", item.Href)
                .With("media-type", item.MediaType)
                .With("properties", item.Properties);
            writer.Close().Line();
        }

        writer.Close().Line();
        writer.Open("spine").With("toc", "i-toc.ncx").With("page-progression-direction", IsRightToLeft ? "rtl" : null).Line();
        foreach (var item in package.Spine)
        {
            writer.Open("itemref").With("idref", item.Id).Close().Line();
        }

        writer.Close().Line();
    }

    private void Core(string name, string? value)
    {
        if (value is not null && SaysSomething(value))
        {
            writer.Element("dc:" + name, value.Trim()).Line();
        }
    }

    /// <summary>No element may be empty (EPUB 3.3, 5.5), and controls, which are no characters of XML, do not fill one.</summary>
    private static bool SaysSomething(string value)
    {
        foreach (var letter in value)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && !char.IsSurrogate(letter) && letter < '\uFFFE')
            {
                return true;
            }
        }

        return value.EnumerateRunes().Any(rune => rune.Utf16SequenceLength > 1);
    }

    private void Meta(string property, string value) => writer.Open("meta").With("property", property).Text(value).Close().Line();

    private void Refine(string id, string property, string value) =>
        writer.Open("meta").With("refines", "#" + id).With("property", property).Text(value).Close().Line();
}
