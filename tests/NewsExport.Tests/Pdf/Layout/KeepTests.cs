using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class KeepTests
{
    private const string Sentence =
        "The lamps along the quay are lit in the order in which their keepers retired, and the last one is not lit at all. ";

    private static readonly string Filler = string.Concat(Enumerable.Repeat(Sentence, 4));

    [Fact]
    public void Never_strands_a_heading_at_a_page_end()
    {
        for (var paragraphs = 3; paragraphs < 14; paragraphs++)
        {
            List<Block> body = [.. Enumerable.Range(0, paragraphs).Select(_ => P(Filler)), H(2, "The turn"), P("First words. " + Filler)];
            var laidOut = LaidOut.Of(With([.. body]));
            Assert.Equal(laidOut.PageWith("The turn"), laidOut.PageWith("First words."));
        }
    }

    [Fact]
    public void Keeps_the_caption_on_the_page_of_its_figure()
    {
        for (var paragraphs = 2; paragraphs < 12; paragraphs++)
        {
            var laidOut = LaidOut.Of(APictureAfter(paragraphs));
            var page = laidOut.PageWith("The delta, 1911");
            Assert.Single(laidOut.Pictures(page));
        }
    }

    [Fact]
    public void Lets_text_flow_on_where_a_picture_does_not_fit()
    {
        var floated = 0;
        for (var paragraphs = 5; paragraphs < 12; paragraphs++)
        {
            var laidOut = LaidOut.Of(APictureAfter(paragraphs));
            var page = laidOut.PageWith("The delta, 1911");
            if (page > 1 && laidOut.PageWith("After the picture.") < page)
            {
                floated++;
                Assert.True(laidOut.Pages[page - 2].Filled > laidOut.Page.GridHeight - (5 * laidOut.Page.Lead));
            }
        }

        Assert.True(floated > 0, "no picture floated");
    }

    [Fact]
    public void Keeps_pictures_in_their_order()
    {
        List<Block> body = [];
        for (var i = 0; i < 6; i++)
        {
            body.Add(P(Filler));
            body.Add(APicture($"picture {i}."));
        }

        body.AddRange(Enumerable.Range(0, 6).Select(_ => P(Filler)));
        var laidOut = LaidOut.Of(WithPicture([.. body]));
        var places = Enumerable.Range(0, 6).Select(i => laidOut.Text.IndexOf($"picture {i}.", StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal(6, Enumerable.Range(1, laidOut.Pages.Count).Sum(page => laidOut.Pictures(page).Count));
    }

    [Fact]
    public void Puts_a_note_at_the_foot_of_the_page_of_its_mark()
    {
        for (var paragraphs = 3; paragraphs < 12; paragraphs++)
        {
            List<Block> body = [.. Enumerable.Range(0, paragraphs).Select(_ => P(Filler))];
            body.Add(P(T(Filler + "marked here"), new NoteReference("n", "1"), T(". " + Filler)));
            body.AddRange(Enumerable.Range(0, 4).Select(_ => P(Filler)));
            body.Add(new Footnote("1", [P("The note says so.")]) { Id = "n" });
            var laidOut = LaidOut.Of(With([.. body]));
            Assert.Equal(laidOut.PageWith("marked here"), laidOut.PageWith("The note says so."));
        }
    }

    [Fact]
    public void Carries_the_rest_of_a_very_long_note_to_the_next_foot()
    {
        var words = string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"w{i}"));
        var laidOut = LaidOut.Of(With(P(T("Marked"), new NoteReference("n", "1"), T(".")), new Footnote("1", [P(words)]) { Id = "n" }));
        Assert.Contains(LaidOut.Squeezed(words), LaidOut.Squeezed(laidOut.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_short_quotation_whole_with_its_attribution()
    {
        for (var paragraphs = 4; paragraphs < 13; paragraphs++)
        {
            List<Block> body = [.. Enumerable.Range(0, paragraphs).Select(_ => P(Filler))];
            body.Add(new Quotation(QuotationKind.Block, [P("It begins here. " + Sentence + Sentence)]) { Attribution = [T("Ola Brekke")] });
            body.Add(P(Filler));
            var laidOut = LaidOut.Of(With([.. body]));
            Assert.Equal(laidOut.PageWith("It begins here."), laidOut.PageWith("— Ola Brekke"));
        }
    }

    [Fact]
    public void Puts_a_pull_quote_into_the_margin_column_where_it_covers_nothing()
    {
        var laidOut = LaidOut.Of(LongRead());
        var page = laidOut.PageWith("You do not light a lamp, you persuade it.");
        var quote = laidOut.Lines(page).Where(line => line.Ink.Text.Text.Role == laidOut.Sheet.PullQuote).ToList();
        Assert.NotEmpty(quote);
        Assert.All(quote, line => Assert.Equal(laidOut.Page.MarginStart, line.Ink.Start));
    }

    private static Article APictureAfter(int paragraphs) =>
        WithPicture([
            .. Enumerable.Range(0, paragraphs).Select(_ => P(Filler)),
            APicture("The delta, 1911"),
            P("After the picture. " + Filler),
            .. Enumerable.Range(0, 6).Select(_ => P(Filler)),
        ]);

    private static Figure APicture(string caption) =>
        new(FigureRole.Inline, [new ArticleImage("p") { AlternativeText = "A map" }]) { Caption = [T(caption)] };

    private static Article WithPicture(ValueList<Block> body) =>
        With([.. body]) with
        {
            Images = new Dictionary<string, PreparedImage>
            {
                ["p"] = new()
                {
                    Bytes = new byte[] { 1 },
                    Width = 1200,
                    Height = 800,
                },
            },
        };
}
