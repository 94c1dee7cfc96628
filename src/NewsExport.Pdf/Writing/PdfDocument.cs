using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Images;
using NewsExport.Pdf.Writing.Metadata;
using NewsExport.Pdf.Writing.Objects;
using NewsExport.Pdf.Writing.Structure;

namespace NewsExport.Pdf.Writing;

/// <summary>
/// A PDF/A-3a and PDF/UA-1 document on a forward-only stream. Pages and pictures leave as they are finished; fonts, tags and bookmarks follow
/// at <see cref="Complete"/>. Not thread-safe; the stream stays open.
/// </summary>
internal sealed class PdfDocument : IDocumentSurface
{
    private readonly DocumentProperties properties;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly PdfFile file;
    private readonly DocumentParts parts;
    private readonly PageTree pages;
    private readonly PageWriter pageWriter;
    private readonly ContentStream content = new();
    private readonly AttachmentWriter attachments;
    private readonly OutlineWriter outline = new();
    private readonly Dictionary<string, int> destinations = new(StringComparer.Ordinal);
    private readonly List<Page> unfinished = [];
    private Page? page;
    private PageCanvas? canvas;

    public PdfDocument(Stream output, DocumentProperties properties, WritingOptions options)
    {
        this.properties = properties;
        file = new PdfFile(output, options);
        var tags = new TagNumbers(file);
        var language = LanguageTag.Checked(properties.Language) ?? "und";
        parts = new(new(file), new(file, diagnostics), tags, new(file, tags, diagnostics), language);
        pages = new PageTree(file);
        pageWriter = new PageWriter(file);
        attachments = new AttachmentWriter(file, properties.Created);
    }

    public StructureElement Root { get; } = new(StructureType.Document, null);

    public int PageCount => pages.Count;

    /// <summary>What could not be written as it was asked for.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Why the output is not a document; known after <see cref="Complete"/>.</summary>
    public SourceError? Error { get; private set; }

    public IPageCanvas AddPage(double width, double height) => Begin(width, height, isFront: false);

    public IPageCanvas AddFrontPage(double width, double height) => Begin(width, height, isFront: true);

    public void NameDestination(string name, double top)
    {
        var place = new TokenBuffer().Raw("["u8).Reference(Current.Number).Raw("/XYZ null"u8).Number(Current.Height - top).Raw(" null]"u8);
        destinations.TryAdd(name, file.Write(place));
    }

    public void AddOutline(int level, string title, string destination) => outline.Add(level, title, destination);

    public void Defer(Action<IPageCanvas> draw) => Current.Deferred.Add(draw);

    public void Attach(Attachment attachment) => attachments.Write(attachment);

    /// <summary>Writes all that is left. The document cannot be used afterwards.</summary>
    public void Complete()
    {
        FinishPage();
        unfinished.ForEach(FinishDeferred);
        ResolveDestinations();
        if (parts.Fonts.Write() is { } refused)
        {
            var diagnostic = WritingDiagnostics.FontNotEmbedded(refused.PostScriptName);
            diagnostics.Add(diagnostic);
            Error = new SourceError(SourceErrorCode.RenderFailed, diagnostic.Message);
            return;
        }

        var structure = new StructureTreeWriter(file, parts.Tags).Write(Root);
        var catalog = WriteCatalog(structure);
        file.Complete(catalog, InformationWriter.Write(file, properties));
    }

    private Page Current => page ?? throw new InvalidOperationException("there is no page yet");

    private PageCanvas Begin(double width, double height, bool isFront)
    {
        FinishPage();
        var (number, parent) = pages.Add(isFront);
        var owners = file.Allocate();
        page = new Page(number, parent, width, height) { OwnersNumber = owners, ParentTreeKey = parts.Tags.AddParent(owners) };
        content.Reset();
        return canvas = new PageCanvas(page, content, parts);
    }

    private void FinishPage()
    {
        if (page is null)
        {
            return;
        }

        canvas!.Finish();
        pageWriter.WriteContent(page, content.Written);
        if (page.Deferred.Count == 0)
        {
            pageWriter.WriteDictionary(page);
        }
        else
        {
            unfinished.Add(page);
        }

        page = null;
    }

    private void FinishDeferred(Page late)
    {
        content.ResetUnknown();
        var last = new PageCanvas(late, content, parts);
        late.Deferred.ForEach(draw => draw(last));
        last.Finish();
        pageWriter.WriteContent(late, content.Written);
        pageWriter.WriteDictionary(late);
    }

    /// <summary>A name that nobody defined leads to the first page: a viewer that finds nothing does nothing, without a word.</summary>
    private void ResolveDestinations()
    {
        foreach (
            var name in parts
                .Links.Destinations.Concat(outline.Destinations)
                .Where(name => !destinations.ContainsKey(name))
                .Distinct(StringComparer.Ordinal)
                .ToArray()
        )
        {
            diagnostics.Add(WritingDiagnostics.LinkLeadsNowhere(name));
            destinations.Add(name, file.Write(new TokenBuffer().Raw("["u8).Reference(pages.First).Raw("/Fit]"u8)));
        }
    }

    private int WriteCatalog(int structure)
    {
        var body = new TokenBuffer().Raw("<</Type/Catalog/Pages"u8).Reference(pages.Write()).Raw("/Lang"u8).Text(parts.Language);
        body.Raw("/MarkInfo<</Marked true>>/StructTreeRoot"u8).Reference(structure);
        body.Raw("/ViewerPreferences<</DisplayDocTitle true"u8);
        if (properties.Direction == TextDirection.RightToLeft)
        {
            body.Raw("/Direction/R2L"u8);
        }

        body.Raw(">>/Metadata"u8).Reference(WriteMetadata()).Raw("/OutputIntents["u8).Reference(WriteOutputIntent()).Raw("]"u8);
        if (!outline.IsEmpty)
        {
            body.Raw("/Outlines"u8).Reference(outline.Write(file));
        }

        body.Raw("/Names<</Dests"u8).Reference(SortedTree.WriteNames(file, destinations));
        if (attachments.IsEmpty)
        {
            return file.Write(body.Raw(">>>>"u8));
        }

        body.Raw("/EmbeddedFiles"u8).Reference(attachments.WriteNames()).Raw(">>/AF["u8);
        foreach (var attachment in attachments.InOrder)
        {
            body.Reference(attachment);
        }

        return file.Write(body.Raw("]>>"u8));
    }

    /// <summary>Never compressed, so that archives can read it without a PDF library.</summary>
    private int WriteMetadata()
    {
        var number = file.Allocate();
        file.WriteEncoded(number, "/Type/Metadata/Subtype/XML"u8, XmpPacket.Create(properties));
        return number;
    }

    /// <summary>ISO 19005-3, 6.2.3: what DeviceRGB and DeviceGray mean.</summary>
    private int WriteOutputIntent()
    {
        var profile = file.Allocate();
        file.WriteStream(profile, "/N 3"u8, SrgbProfile.Create());
        var body = new TokenBuffer().Raw(
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile"u8
        );
        return file.Write(body.Reference(profile).Raw(">>"u8));
    }
}
