using System.Text;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>A document under test: draw on it, then take its bytes.</summary>
internal sealed class ATestDocument : IDisposable
{
    public static DocumentProperties Properties { get; } =
        new()
        {
            Title = "Rivers & <deltas> — “a survey”",
            Authors = ["Åsa Lind", "B. Moreno"],
            Description = "What rivers carry.",
            Language = "en",
            Keywords = ["rivers", "silt"],
            Publisher = "The Delta Review",
            Source = "https://example.org/rivers?a=1&b=2",
            Rights = "CC BY 4.0",
            Published = "2026-11-01T10:00:00+01:00",
            Created = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(1)),
            Producer = "NewsExport 0.1.0",
        };

    private readonly MemoryStream output = new();

    public ATestDocument(bool readable = true, DocumentProperties? properties = null)
    {
        Surface = new PdfDocument(output, properties ?? Properties, new WritingOptions { Readable = readable });
        Article = Surface.Root.Add(StructureType.Art);
        Page = Surface.AddPage(595.28, 841.89);
    }

    public PdfDocument Surface { get; }

    public TestText Text { get; } = new();

    public StructureElement Article { get; }

    /// <summary>The page that was begun last.</summary>
    public IPageCanvas Page { get; private set; }

    public ATestDocument Write(
        StructureElement owner,
        string text,
        double x = 60,
        double baseline = 100,
        string language = "en",
        double size = 11
    )
    {
        foreach (var run in Text.Line(text, size, language))
        {
            Page.DrawRun(owner, run, x, baseline);
        }

        return this;
    }

    public StructureElement Add(StructureType type, string text, double baseline = 100)
    {
        var element = Article.Add(type);
        Write(element, text, baseline: baseline);
        return element;
    }

    public void NextPage() => Page = Surface.AddPage(595.28, 841.89);

    public byte[] Completed()
    {
        Surface.Complete();
        return output.ToArray();
    }

    /// <summary>The file as Latin-1 text, which keeps every byte.</summary>
    public string CompletedText() => Encoding.Latin1.GetString(Completed());

    public void Dispose()
    {
        Text.Dispose();
        output.Dispose();
    }
}
