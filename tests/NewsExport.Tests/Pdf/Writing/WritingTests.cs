using System.Globalization;
using System.Text.RegularExpressions;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing;
using NewsExport.Pdf.Writing.Objects;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class WritingTests
{
    [Fact]
    public void The_same_drawing_gives_the_same_bytes()
    {
        using var first = EverythingDocument.Create(readable: false);
        using var second = EverythingDocument.Create(readable: false);

        Assert.Equal(first.Completed(), second.Completed());
    }

    [Fact]
    public void Words_come_back_as_they_were_with_ligatures_and_special_spaces()
    {
        const string Words = "Office fjords’ “efficient” affluence: 3\u00A0½ km – née Åström.";
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        document.Add(StructureType.P, Words);

        // Poppler gives every space as a plain one; what the file says of it is the next test's.
        Assert.Equal(Words.Replace('\u00A0', ' '), PdfJudges.Text(folder.Add("words.pdf", document.Completed())).TrimEnd());
    }

    [Fact]
    public void A_glyph_that_says_two_things_has_two_codes()
    {
        using var document = new ATestDocument();
        document.Add(StructureType.P, "a b\u00A0c d");

        var text = document.CompletedText();

        Assert.Single(Regex.Matches(text, "<0020>\n"));
        Assert.Single(Regex.Matches(text, "<00A0>\n"));
    }

    [Fact]
    public void Private_and_forbidden_characters_are_named_unknown()
    {
        using var document = new ATestDocument();
        var paragraph = document.Article.Add(StructureType.P);
        var run = document.Text.Line("abcd")[0];
        string[] says = ["\uE000", "\0", "\uFEFF", "\uD800"];
        var glyphs = run.Glyphs.Zip(says, (glyph, text) => glyph with { Text = text }).ToArray();
        document.Page.DrawRun(paragraph, run with { Glyphs = glyphs }, 60, 100);

        Assert.Equal(4, Regex.Count(document.CompletedText(), "<FFFD>\n"));
    }

    [Fact]
    public void The_number_of_pages_is_known_to_what_was_deferred()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        for (var page = 1; page <= 3; page++)
        {
            var number = page;
            document.Surface.Defer(canvas =>
                canvas.DrawRun(Artifact.Pagination, document.Text.Line($"{number} of {document.Surface.PageCount}")[0], 60, 800)
            );
            document.NextPage();
        }

        document.Add(StructureType.P, "end");

        Assert.Equal(
            ["1 of 4", "2 of 4", "3 of 4", "end"],
            PdfJudges.Text(folder.Add("folios.pdf", document.Completed())).Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void Equal_pictures_are_one_object()
    {
        using var document = new ATestDocument();
        for (var page = 0; page < 3; page++)
        {
            var figure = document.Article.Add(StructureType.Figure);
            figure.AlternativeText = "A delta";
            document.Page.DrawImage(figure, TestPictures.Prepared(TestPictures.RgbPng()), 60, 100, 50, 50);
            document.NextPage();
        }

        Assert.Single(Regex.Matches(document.CompletedText(), "/Subtype/Image"));
    }

    [Fact]
    public void Pages_leave_while_the_document_is_drawn()
    {
        using var output = new MemoryStream();
        using var text = new TestText();
        var document = new PdfDocument(output, ATestDocument.Properties, new WritingOptions { Readable = true });
        var paragraph = document.Root.Add(StructureType.P);
        document.AddPage(595, 842).DrawRun(paragraph, text.Line("first")[0], 60, 100);
        var before = output.Length;
        _ = document.AddPage(595, 842);

        Assert.True(output.Length > before, "the first page is still held");
    }

    [Fact]
    public void Bookmarks_hang_under_the_nearest_higher_one()
    {
        using var document = new ATestDocument();
        document.Add(StructureType.P, "text");
        document.Surface.NameDestination("here", 0);
        foreach (var (level, title) in ((int, string)[])[(1, "One"), (2, "Two"), (4, "Deep"), (2, "Three"), (1, "Four")])
        {
            document.Surface.AddOutline(level, title, "here");
        }

        var entries = Regex
            .Matches(document.CompletedText(), @"(?m)^(?<number>\d+) 0 obj\n<</Title\((?<title>\w+)\)/Parent (?<parent>\d+) 0 R")
            .ToDictionary(
                match => match.Groups["number"].Value,
                match => (Title: match.Groups["title"].Value, Parent: match.Groups["parent"].Value)
            );
        string Above(string title) =>
            entries.GetValueOrDefault(entries.Values.Single(entry => entry.Title == title).Parent, ("root", "")).Item1;

        Assert.Equal(["root", "One", "Two", "One", "root"], ((string[])["One", "Two", "Deep", "Three", "Four"]).Select(Above));
    }

    [Fact]
    public void A_link_to_nowhere_is_diagnosed()
    {
        using var document = new ATestDocument();
        var link = document.Add(StructureType.P, "see ").Add(StructureType.Link);
        document.Page.AddLink(link, 60, 90, 20, 12, new LinkTarget(null, "lost", "Lost"));
        _ = document.Completed();

        Assert.Equal("NX5302", Assert.Single(document.Surface.Diagnostics).Id);
    }

    [Fact]
    public void A_link_longer_than_a_string_may_be_is_left_out()
    {
        using var document = new ATestDocument();
        var link = document.Add(StructureType.P, "see ").Add(StructureType.Link);
        document.Page.AddLink(link, 60, 90, 20, 12, new LinkTarget("https://example.org/?" + new string('q', 40_000), null, "Long"));

        Assert.DoesNotContain("/Subtype/Link", document.CompletedText(), StringComparison.Ordinal);
        Assert.Equal("NX5303", Assert.Single(document.Surface.Diagnostics).Id);
    }

    [Fact]
    public void A_right_to_left_document_opens_to_the_left()
    {
        using var document = new ATestDocument(
            properties: ATestDocument.Properties with
            {
                Direction = TextDirection.RightToLeft,
                Language = "fa",
            }
        );
        document.Add(StructureType.P, "text");

        var text = document.CompletedText();

        Assert.Contains("/Direction/R2L", text, StringComparison.Ordinal);
        Assert.Contains("/Lang(fa)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Glyphs_stand_where_they_were_placed()
    {
        using var document = new ATestDocument();
        var paragraph = document.Article.Add(StructureType.P);
        var run = document.Text.Line("unjustified words of a line that is long enough to show a drift", 10)[0];
        // An advance that no font has: an error of each glyph would add up to points.
        var glyphs = run.Glyphs.Select(glyph => glyph with { Advance = 6.123 }).ToArray();
        document.Page.DrawRun(paragraph, run with { Glyphs = glyphs }, 60, 100);
        var text = document.CompletedText();

        var widths = Regex.Match(text, @"/W\[1\[(?<widths>[0-9. ]+)\]\]").Groups["widths"].Value.Split(' ').Select(Number).ToArray();
        var shown = Regex.Match(text, @"Td\[(?<array>.*?)\]TJ", RegexOptions.Singleline).Groups["array"].Value;
        double pen = 0;
        var glyph = 0;
        foreach (
            Match part in Regex.Matches(
                shown,
                @"\((?<codes>(\\.|[^)\\])*)\)|(?<shift>-?[0-9.]+)",
                RegexOptions.Singleline | RegexOptions.ExplicitCapture
            )
        )
        {
            if (part.Groups["shift"].Success)
            {
                pen -= Number(part.Value);
                continue;
            }

            var codes = Regex.Replace(
                part.Groups["codes"].Value,
                @"\\(.)",
                match => match.Groups[1].Value == "r" ? "\r" : match.Groups[1].Value,
                RegexOptions.Singleline
            );
            for (var at = 0; at < codes.Length; at += 2, glyph++)
            {
                Assert.InRange((pen / 100) - (glyph * 6.123), -0.03, 0.03);
                pen += widths[(codes[at] << 8 | codes[at + 1]) - 1];
            }
        }

        Assert.Equal(glyphs.Length, glyph);
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
