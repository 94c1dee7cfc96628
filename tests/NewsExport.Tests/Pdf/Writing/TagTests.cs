using System.Text.RegularExpressions;
using NewsExport.Pdf.Tagging;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class TagTests
{
    [Fact]
    public void A_paragraph_over_three_pages_is_one_element()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        var paragraph = document.Add(StructureType.P, "one");
        document.NextPage();
        document.Write(paragraph, "two");
        document.NextPage();
        document.Write(paragraph, "three");

        var structure = Structure(folder, document);

        Assert.Equal("Document Art P one two three", structure);
    }

    [Fact]
    public void Drawing_in_turns_keeps_each_owner_its_own_words()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        var left = document.Article.Add(StructureType.P);
        var right = document.Article.Add(StructureType.P);
        document.Write(left, "a").Write(right, "x", 300).Write(left, "b", 60, 120).Write(right, "y", 300, 120);

        Assert.Equal("Document Art P a b P x y", Structure(folder, document));
    }

    [Fact]
    public void A_link_stands_between_the_words_around_it()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        var paragraph = document.Add(StructureType.P, "before");
        document.Write(paragraph.Add(StructureType.Link), "inside", 120);
        document.Write(paragraph, "after", 200);

        Assert.Equal("Document Art P before Link inside after", Structure(folder, document));
    }

    [Fact]
    public void What_nothing_was_drawn_in_is_left_out_except_cells()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        document.Article.Add(StructureType.Sect).Add(StructureType.P);
        var row = document.Article.Add(StructureType.Table).Add(StructureType.TR);
        document.Write(row.Add(StructureType.TD), "full");
        _ = row.Add(StructureType.TD);

        Assert.Equal("Document Art Table TR TD full TD", Structure(folder, document));
    }

    [Fact]
    public void Furniture_is_not_in_the_tree_and_is_called_header_or_footer()
    {
        using var document = new ATestDocument();
        document.Add(StructureType.P, "body", 300);
        document.Page.DrawRun(Artifact.Pagination, document.Text.Line("head")[0], 60, 30);
        document.Page.DrawRun(Artifact.Pagination, document.Text.Line("foot")[0], 60, 810);

        var text = document.CompletedText();

        Assert.Equal(
            ["/Header", "/Footer"],
            Regex.Matches(text, "/Artifact<</Type/Pagination/Subtype(/[A-Za-z]+)>>BDC").Select(match => match.Groups[1].Value)
        );
        Assert.Single(Regex.Matches(text, "/MCID [0-9]+>>BDC"));
    }

    [Fact]
    public void Lines_of_one_owner_share_a_marked_sequence()
    {
        using var document = new ATestDocument();
        var paragraph = document.Article.Add(StructureType.P);
        for (var line = 0; line < 5; line++)
        {
            document.Write(paragraph, "words", 60, 100 + (line * 15));
        }

        Assert.Single(Regex.Matches(document.CompletedText(), "BDC"));
    }

    [Fact]
    public void A_run_in_another_language_says_so_itself()
    {
        using var document = new ATestDocument();
        var paragraph = document.Add(StructureType.P, "plain English");
        document.Write(paragraph, "un mot", 150, 100, "fr");
        document.Write(paragraph, "more English", 250);

        var text = document.CompletedText();

        Assert.Single(Regex.Matches(text, Regex.Escape("/Span<</Lang(fr)>>BDC")));
        Assert.Equal(Regex.Count(text, "BDC"), Regex.Count(text, "EMC"));
    }

    [Fact]
    public void Notes_without_an_id_or_with_the_same_get_one_of_their_own()
    {
        using var document = new ATestDocument();
        foreach (var id in (string?[])["n", "n", null, null])
        {
            document.Add(StructureType.Note, "note").NoteId = id;
        }

        var ids = Regex.Matches(document.CompletedText(), "/ID(\\([^)]*\\))").Select(match => match.Groups[1].Value).ToArray();

        Assert.Equal(["(n)", "(n-2)", "(note)", "(note-2)"], ids);
    }

    [Fact]
    public void A_picture_that_cannot_be_embedded_keeps_its_place_and_is_diagnosed_once()
    {
        using var folder = new TemporaryFolder();
        using var document = new ATestDocument(readable: false);
        var interlaced = TestPictures.Prepared(TestPictures.Png(16, 8, 2, TestPictures.Rows(16, 3), interlaced: true));
        for (var time = 0; time < 2; time++)
        {
            var figure = document.Article.Add(StructureType.Figure);
            figure.AlternativeText = "A delta";
            document.Page.DrawImage(figure, interlaced, 60, 100, 50, 50);
        }

        Assert.Equal("Document Art Figure Figure", Structure(folder, document));
        Assert.Equal("NX5301", Assert.Single(document.Surface.Diagnostics).Id);
    }

    [Fact]
    public void A_finished_page_cannot_be_drawn_on()
    {
        using var document = new ATestDocument();
        var old = document.Page;
        document.NextPage();

        Assert.Throws<ObjectDisposedException>(() => old.FillRectangle(Artifact.Layout, 0, 0, 1, 1, default));
    }

    /// <summary>The tag tree in one line: types and quoted words, without attributes and object references.</summary>
    private static string Structure(TemporaryFolder folder, ATestDocument document)
    {
        var tree = PdfJudges.Structure(folder.Add("tags.pdf", document.Completed()));
        return string.Join(
            ' ',
            Regex
                .Matches(tree, "(?m)^ *(\"(?<words>[^\"\\n]*)\"|(?<type>[A-Z][A-Za-z0-9]*)(?=[ :\\n]))(?! [0-9])")
                .Select(match => match.Groups["type"].Success ? match.Groups["type"].Value : match.Groups["words"].Value.Trim())
                .Where(word => word.Length > 0)
        );
    }
}
