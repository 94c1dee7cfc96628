using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Tests.Pdf.Writing;

/// <summary>A document that uses all that the writer can do, so that one judgement covers it.</summary>
internal static class EverythingDocument
{
    private static readonly Rgb Blue = new(0, 0, 160);

    public static ATestDocument Create(bool readable)
    {
        var document = new ATestDocument(readable);
        AddText(document);
        AddList(document);
        AddTable(document);
        AddPictures(document);
        AddContinuedPages(document);
        document.Surface.Attach(new Attachment("capture.html", "text/html", "<p>Rivers</p>"u8.ToArray(), "The page as it was", "Source"));
        return document;
    }

    private static void AddText(ATestDocument document)
    {
        var surface = document.Surface;
        surface.NameDestination("top", 0);
        surface.AddOutline(1, "Rivers — a survey", "top");
        surface.AddOutline(2, "The delta", "delta");
        document.Add(StructureType.H1, "Office affluent fjord", 60);
        document.Add(StructureType.H2, "The delta", 80);
        var paragraph = document.Add(StructureType.P, "See the ", 100);
        var link = paragraph.Add(StructureType.Link);
        document.Write(link, "survey of rivers", x: 110);
        document.Page.StrokeLine(Artifact.Layout, 110, 102, 190, 102, 0.5, Blue);
        document.Page.AddLink(link, 110, 90, 80, 13, new LinkTarget("https://example.org/räka?q=(1)", null, "The survey"));
        document.Write(paragraph, " and\u00A0more.", x: 200);
        var note = document.Article.Add(StructureType.Note);
        note.NoteId = "fn1";
        document.Write(note, "A note.", baseline: 700, size: 8);
        document.Page.AddLink(note.Add(StructureType.Link), 60, 690, 10, 10, new LinkTarget(null, "top", "Back to the text"));
        document.Write(document.Article.Add(StructureType.Aside).Add(StructureType.P), "An aside.", baseline: 120);
        var persian = document.Article.Add(StructureType.P);
        persian.Language = "fa";
        var span = persian.Add(StructureType.Span);
        span.ActualText = "رود (دلتا) «خاک»";
        document.Write(span, "رود (دلتا) «خاک»", baseline: 140, language: "fa");
        document.Write(document.Article.Add(StructureType.P), "नदी का डेल्टा", baseline: 160, language: "hi");
    }

    private static void AddList(ATestDocument document)
    {
        var list = document.Article.Add(StructureType.L);
        list.OrderedList = true;
        for (var number = 1; number <= 2; number++)
        {
            var item = list.Add(StructureType.LI);
            document.Write(item.Add(StructureType.Lbl), $"{number}.", baseline: 160 + (number * 20));
            document.Write(item.Add(StructureType.LBody).Add(StructureType.P), "An item", 80, 160 + (number * 20));
        }
    }

    private static void AddTable(ATestDocument document)
    {
        var table = document.Article.Add(StructureType.Table);
        document.Write(table.Add(StructureType.Caption).Add(StructureType.P), "Silt by year", baseline: 225);
        var head = table.Add(StructureType.THead).Add(StructureType.TR);
        document.Write(head.Add(StructureType.TH), "Year", 60, 240);
        document.Write(head.Add(StructureType.TH), "Tonnes", 120, 240);
        var body = table.Add(StructureType.TBody);
        var first = body.Add(StructureType.TR);
        document.Write(first.Add(StructureType.TD), "1911", 60, 255);
        _ = first.Add(StructureType.TD);
        var second = body.Add(StructureType.TR);
        var wide = second.Add(StructureType.TD);
        wide.ColumnSpan = 2;
        document.Write(wide, "not measured", 60, 270);
    }

    private static void AddPictures(ATestDocument document)
    {
        byte[][] pictures =
        [
            TestPictures.RgbPng(),
            TestPictures.RgbAlphaPng(),
            TestPictures.Png(16, 8, 0, TestPictures.Rows(16, 1)),
            TestPictures.Png(16, 8, 4, TestPictures.Rows(16, 2)),
            TestPictures.Png(16, 16, 2, TestPictures.Rows(16, 6)),
            TestPictures.Png(16, 4, 3, TestPictures.Rows(8, 1), [.. Enumerable.Range(0, 48).Select(at => (byte)(at * 5))], [0, 128]),
        ];
        for (var index = 0; index < pictures.Length; index++)
        {
            var figure = document.Article.Add(StructureType.Figure);
            figure.AlternativeText = $"Picture {index}";
            document.Page.DrawImage(figure, TestPictures.Prepared(pictures[index]), 60 + (index * 70), 300, 60, 60);
            document.Write(figure.Add(StructureType.Caption), $"Caption {index}", 60 + (index * 70), 375, size: 8);
        }
    }

    private static void AddContinuedPages(ATestDocument document)
    {
        var paragraph = document.Add(StructureType.P, "It goes on", 400);
        for (var page = 2; page <= 3; page++)
        {
            document.NextPage();
            document.Write(paragraph, $"on page {page}");
            var number = page;
            document.Surface.Defer(canvas =>
                canvas.DrawRun(Artifact.Pagination, document.Text.Line($"{number} / {document.Surface.PageCount}")[0], 280, 810)
            );
            document.Page.FillPolygon(Artifact.Layout, [(50, 200), (70, 210), (50, 220)], Blue);
            document.Page.FillRectangle(Artifact.Layout, 100, 200, 50, 20, new Rgb(200, 200, 200));
        }

        document.Surface.NameDestination("delta", 80);
    }
}
