using NewsExport.Pdf.Writing;

namespace NewsExport.Pdf.Layout;

/// <summary>Gathers what the articles of a document have to say; the first error stands.</summary>
internal sealed class ReportBuilder
{
    private readonly List<Diagnostic> _diagnostics = [];
    private SourceError? _error;

    public void Add(ArticleLayout layout)
    {
        var glyphs = GlyphReport.Of(layout.Matter.Title, layout.Typesetter.Missing);
        _diagnostics.AddRange(layout.Diagnostics);
        _diagnostics.AddRange(glyphs.Diagnostics);
        _error ??= glyphs.Error;
    }

    public RenderReport Build(PdfDocument document) =>
        new() { Diagnostics = [.. _diagnostics, .. document.Diagnostics], Error = _error ?? document.Error };
}
