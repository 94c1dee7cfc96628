using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Styling;

public sealed class BlockStylerTests
{
    [Fact]
    public void Indents_a_paragraph_after_another_and_none_after_a_heading()
    {
        var items = Styled(P("One."), P("Two."), H(2, "Head"), P("Three.")).Items;
        Assert.Equal([0, 15, 0, 0], items.Cast<FlowText>().Select(item => item.FirstIndent));
    }

    [Fact]
    public void Never_skips_a_heading_level_in_the_tree()
    {
        var (_, root) = Styled(H(4, "Deep"), P("Words."), H(6, "Deeper"), P("Words."));
        Assert.Equal(
            [StructureType.H2, StructureType.P, StructureType.H3, StructureType.P],
            root.Kids.Cast<StructureElement>().Select(kid => kid.Type)
        );
    }

    [Fact]
    public void Runs_a_fourth_level_heading_into_its_paragraph_with_a_full_stop()
    {
        var items = Styled(H(2, "A"), H(3, "B"), H(4, "The fourth level"), P("It runs in.")).Items;
        Assert.Equal("The fourth level. It runs in.", ((FlowText)items[^1]).Text.Text);
    }

    [Fact]
    public void Gives_equal_addresses_equal_numbers()
    {
        var text = (
            (FlowText)Styled(P(A("https://a.example/x"), T(" "), A("https://b.example/"), T(" "), A("https://a.example/x"))).Items[0]
        )
            .Text
            .Text;
        Assert.Equal("words[1] words[2] words[1]", text);

        static Link A(string target) => new(target, [T("words")]);
    }

    [Fact]
    public void Numbers_no_link_whose_words_are_its_address()
    {
        var text = ((FlowText)Styled(P(new Link("https://www.a.example/x/", [T("a.example/x")]))).Items[0]).Text.Text;
        Assert.Equal("a.example/x", text);
    }

    [Theory]
    [InlineData(LinkStyle.Inline, "words (https://a.example/)")]
    [InlineData(LinkStyle.None, "words")]
    public void Writes_links_as_the_reader_wants_them(LinkStyle style, string expected)
    {
        var text = ((FlowText)Styled(style, P(new Link("https://a.example/", [T("words")]))).Items[0]).Text.Text;
        Assert.Equal(expected, text);
    }

    [Fact]
    public void Tags_lists_with_labels_and_bodies()
    {
        var (_, root) = Styled(
            new ListBlock(
                true,
                [
                    [P("a")],
                    [P("b")],
                ]
            )
        );
        var list = Assert.IsType<StructureElement>(Assert.Single(root.Kids));
        Assert.Equal(StructureType.L, list.Type);
        Assert.All(
            list.Kids.Cast<StructureElement>(),
            item => Assert.Equal([StructureType.Lbl, StructureType.LBody], item.Kids.Cast<StructureElement>().Select(kid => kid.Type))
        );
    }

    [Fact]
    public void Gives_table_heads_their_scope()
    {
        TableCell Cell(bool isHeader) => new([T("x")]) { IsHeader = isHeader };
        var table = new TableBlock([new TableRow([Cell(true), Cell(true)]), new TableRow([Cell(true), Cell(false)])]) { HeaderRows = 1 };
        var element = (StructureElement)Styled(table).Root.Kids[0];
        var cells = element
            .Kids.Cast<StructureElement>()
            .SelectMany(part => part.Kids.Cast<StructureElement>())
            .SelectMany(row => row.Kids.Cast<StructureElement>());
        Assert.Equal([HeaderScope.Column, HeaderScope.Column, HeaderScope.Row, HeaderScope.None], cells.Select(cell => cell.Scope));
    }

    [Theory]
    [InlineData("A map", "Caption", "A map")]
    [InlineData(null, "Caption", "Caption")]
    [InlineData(null, "", "image without description")]
    public void Finds_words_for_a_picture(string? alternative, string caption, string expected)
    {
        var (_, root) = Styled(APicture(alternative, caption));
        Assert.Equal(expected, ((StructureElement)root.Kids[0]).AlternativeText);
    }

    [Fact]
    public void Draws_a_picture_that_the_page_calls_decoration_as_an_artifact()
    {
        var (items, root) = Styled(APicture("", ""));
        Assert.Same(Artifact.Layout, ((FlowPicture)items[0]).Owner);
        Assert.Empty(root.Kids);
    }

    /// <summary>ISO 14289-1, 7.2: rows of one table have one number of columns, and no two cells one place.</summary>
    [Fact]
    public void Completes_short_rows_with_empty_cells_and_ends_a_cell_before_one_from_above()
    {
        TableCell Cell(int columns, int rows) => new([T("x")]) { ColumnSpan = columns, RowSpan = rows };
        var table = new TableBlock([
            new TableRow([Cell(2, 1)]),
            new TableRow([Cell(1, 1), Cell(1, 2), Cell(1, 1)]),
            new TableRow([Cell(3, 1)]),
            new TableRow([]),
        ]);
        var (_, root) = Styled(table);
        var rows = ((StructureElement)((StructureElement)root.Kids[0]).Kids[0]).Kids.Cast<StructureElement>();
        Assert.Equal(
            ["2 1", "1 1 1", "1 1", "3"],
            rows.Select(row => string.Join(' ', row.Kids.Cast<StructureElement>().Select(cell => cell.ColumnSpan)))
        );
    }

    [Fact]
    public void Turns_a_list_and_a_table_over_that_run_against_the_page()
    {
        const TextDirection Rtl = TextDirection.RightToLeft;
        var inner = new ListBlock(
            false,
            [
                [P("ب") with { Direction = Rtl }],
            ]
        )
        {
            Direction = Rtl,
        };
        var list = new ListBlock(
            false,
            [
                [P("ا") with { Direction = Rtl }, inner],
            ]
        )
        {
            Direction = Rtl,
        };
        var table = new TableBlock([new TableRow([new TableCell([T("پ")]), new TableCell([T("ت")])])]) { Direction = Rtl };

        var items = Styled(P("Words."), list, table, P("Words.")).Items;

        var column = items[0];
        var end = column.Start + column.Width;
        var (outer, nested) = ((FlowText)items[1], (FlowText)items[2]);
        Assert.All([outer, nested, items[4]], item => Assert.Equal(column.Start, item.Start, 0.001));
        Assert.Equal(end, outer.Marker!.Start + outer.Marker.Width, 0.001);
        Assert.Equal(outer.Start + outer.Width, nested.Marker!.Start + nested.Marker.Width, 0.001);
        Assert.True(outer.Width > nested.Width);
        Assert.True(((FlowTable)items[3]).IsMirrored);
        Assert.Equal(Rtl, ((FlowTable)items[3]).Rows[0].Cells[0].Text.Direction);
    }

    private static Figure APicture(string? alternative, string caption) =>
        new(FigureRole.Inline, [new ArticleImage("p") { AlternativeText = alternative }])
        {
            Caption = caption.Length == 0 ? [] : [T(caption)],
        };

    private static (IReadOnlyList<FlowItem> Items, StructureElement Root) Styled(params Block[] body) => Styled(LinkStyle.EndNotes, body);

    private static (IReadOnlyList<FlowItem> Items, StructureElement Root) Styled(LinkStyle links, params Block[] body)
    {
        var article = With(body) with
        {
            Images = new Dictionary<string, PreparedImage>
            {
                ["p"] = new()
                {
                    Bytes = new byte[] { 1 },
                    Width = 600,
                    Height = 400,
                },
            },
        };
        var root = new StructureElement(StructureType.Art, null);
        var sheet = StyleSheets.For(PageSize.A4, null, "en", TextDirection.LeftToRight, default);
        var scope = new ArticleScope(article, sheet, links, "", root);
        scope.Know(article.Body);
        var flow = new FlowBuilder(sheet, root);
        new BlockStyler(scope, flow).StyleAll(article.Body);
        return (flow.Items, root);
    }
}
