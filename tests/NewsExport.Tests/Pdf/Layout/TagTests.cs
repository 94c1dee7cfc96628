using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class TagTests
{
    [Fact]
    public void Opens_the_tree_with_the_title_before_the_text()
    {
        var laidOut = LaidOut.Of(With(H(2, "Later"), P("Words.")));
        Assert.Equal([StructureType.H1, StructureType.H2], Headings(laidOut.Root));
    }

    [Fact]
    public void Completes_short_rows_with_one_empty_cell_a_gap_and_no_column_of_its_own_for_a_span_over_nothing()
    {
        TableRow Row(params TableCell[] cells) => new([.. cells]);
        TableCell Cell(string text) => new([T(text)]);
        var table = new TableBlock([
            Row(Cell("a span over everything") with { ColumnSpan = 100 }),
            Row(Cell("one"), Cell("two"), Cell("three")),
            Row(Cell("alone")),
        ]);

        var rows = All(LaidOut.Of(With(table)).Root).Where(element => element.Type == StructureType.TR).ToList();

        Assert.Equal(
            [
                [3],
                [1, 1, 1],
                [1, 2],
            ],
            rows.Select(row => row.Kids.OfType<StructureElement>().Select(cell => cell.ColumnSpan).ToArray())
        );
    }

    [Fact]
    public void Fills_the_gaps_around_a_cell_that_spans_down()
    {
        TableRow Row(params TableCell[] cells) => new([.. cells]);
        TableCell Cell(string text) => new([T(text)]);
        var table = new TableBlock([Row(Cell("a"), Cell("down") with { RowSpan = 2 }, Cell("c")), Row()]);

        var rows = All(LaidOut.Of(With(table)).Root).Where(element => element.Type == StructureType.TR).ToList();

        Assert.Equal([1, 1], rows[1].Kids.OfType<StructureElement>().Select(cell => cell.ColumnSpan));
    }

    [Fact]
    public void Gives_every_note_an_id()
    {
        var laidOut = LaidOut.Of(EveryBlock());
        var notes = All(laidOut.Root).Where(element => element.Type == StructureType.Note).ToList();
        Assert.Equal(2, notes.Count);
        Assert.Equal(2, notes.Select(note => note.NoteId).OfType<string>().Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Mirrors_a_right_to_left_page_only_when_it_is_drawn()
    {
        var laidOut = LaidOut.Of(Persian());
        var line = laidOut.Lines(1).First(at => at.Ink.Text.Text.Role == laidOut.Sheet.Body).Ink;
        Assert.Equal(laidOut.Page.TextStart, line.Start);
        Assert.True(laidOut.Page.TextStart > laidOut.Page.MarginStart);
    }

    [Fact]
    public void Cuts_a_line_into_logical_pieces_where_its_spans_change()
    {
        var laidOut = LaidOut.Of(Persian());
        foreach (var (ink, _) in laidOut.Lines(1))
        {
            Assert.Equal(LaidOut.Words(ink).Replace('\u2028', ' '), string.Concat(LogicalPieces.Of(ink).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Names_a_place_for_every_block_that_a_link_leads_to()
    {
        var laidOut = LaidOut.Of(EveryBlock());
        var places = Enumerable
            .Range(1, laidOut.Pages.Count)
            .SelectMany(laidOut.Inks)
            .Select(at => at.Ink)
            .OfType<PlaceInk>()
            .Select(place => place.Anchor.Name)
            .ToHashSet();
        foreach (var (ink, _) in Enumerable.Range(1, laidOut.Pages.Count).SelectMany(laidOut.Lines))
        {
            foreach (var run in ink.Line.Runs)
            {
                for (var element = (run.Tag as SpanTag)?.Element; element is not null; element = element.Parent)
                {
                    Assert.True(element.Target?.Destination is not { } name || places.Contains(name), element.Target?.Destination);
                }
            }
        }
    }

    private static IEnumerable<StructureType> Headings(StructureElement root) =>
        All(root).Select(element => element.Type).Where(type => type is >= StructureType.H1 and <= StructureType.H3).Take(2);

    private static IEnumerable<StructureElement> All(StructureElement root)
    {
        yield return root;
        foreach (var kid in root.Kids.OfType<StructureElement>())
        {
            foreach (var element in All(kid))
            {
                yield return element;
            }
        }
    }
}
