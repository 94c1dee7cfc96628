using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class StructureTests
{
    [Theory]
    [InlineData("<h3>a</h3><h3>b</h3>", new[] { 2, 2 })]
    [InlineData("<h1>a</h1><h2>b</h2><h4>c</h4>", new[] { 2, 3, 4 })]
    [InlineData("<h2>a</h2><h5>b</h5><h3>c</h3><h2>d</h2>", new[] { 2, 3, 3, 2 })]
    public void Gives_headings_levels_from_two_that_never_skip(string html, int[] levels)
    {
        Assert.Equal(levels, Blocks(html).OfType<Heading>().Select(heading => heading.Level));
    }

    [Fact]
    public void Keeps_lists_nested()
    {
        var list = Only<ListBlock>("<ol start=3><li>one<ul><li>inner</li></ul></li><li>two</li></ol>");

        Assert.True(list.Ordered);
        Assert.Equal(3, list.Start);
        Assert.IsType<ListBlock>(list.Items[0][1]);
    }

    [Fact]
    public void Puts_a_list_nested_without_an_item_into_the_item_before()
    {
        var list = Only<ListBlock>("<ul><li>one</li><ul><li>inner</li></ul></ul>");

        Assert.Equal(2, Assert.Single(list.Items).Count);
    }

    [Fact]
    public void Reads_definition_lists_with_groups()
    {
        var list = Only<DefinitionList>("<dl><div><dt>Pit</dt><dd>A hole.</dd></div><dt>Path</dt><dd>A way.</dd></dl>");

        Assert.Equal(["Pit", "Path"], list.Entries.Select(entry => Words(entry.Term)));
    }

    [Fact]
    public void Takes_a_last_line_with_a_dash_as_the_attribution()
    {
        var quote = Only<Quotation>("<blockquote><p>We counted twice.</p><p>— Ines Aldana</p></blockquote>");

        Assert.Equal(QuotationKind.Block, quote.Kind);
        Assert.Single(quote.Content);
        Assert.Equal("Ines Aldana", Words(quote.Attribution));
    }

    [Fact]
    public void Tells_pull_quotes_by_their_name()
    {
        var quote = Only<Quotation>(
            "<figure class='wp-block-pullquote'><blockquote><p>We wait.</p><cite>Jory</cite></blockquote></figure>"
        );

        Assert.Equal(QuotationKind.Pull, quote.Kind);
        Assert.Equal("Jory", Words(quote.Attribution));
    }

    [Fact]
    public void Keeps_spaces_and_comments_of_code_and_its_language()
    {
        var code = Only<CodeBlock>("<pre><code class='language-python'>def f():\n    # why\n    return 1\n</code></pre>");

        Assert.Equal("def f():\n    # why\n    return 1", code.Text);
        Assert.Equal("python", code.CodeLanguage);
    }

    [Fact]
    public void Drops_line_numbers_of_highlighted_code()
    {
        var code = Only<CodeBlock>(
            "<figure class='highlight js'><table><tr><td class=gutter><pre><span class=line>1</span><br><span class=line>2</span></pre></td>"
                + "<td class=code><pre><span class=line>let a;</span><br><span class=line>  a = 1;</span></pre></td></tr></table></figure>"
        );

        Assert.Equal("let a;\n  a = 1;", code.Text);
        Assert.Equal("js", code.CodeLanguage);
    }

    [Fact]
    public void Drops_the_cell_of_line_numbers_beside_code()
    {
        var code = Only<CodeBlock>(
            "<div class=highlight><table class=lntable><tr><td class=lntd><pre><code><span class=lnt>1\n</span><span class=lnt>2\n</span></code></pre></td>"
                + "<td class=lntd><pre><code class='language-go'>a := 1\n\tb()</code></pre></td></tr></table></div>"
        );

        Assert.Equal("a := 1\n\tb()", code.Text);
        Assert.Equal("go", code.CodeLanguage);
    }

    [Fact]
    public void Reads_a_table_with_caption_head_and_spans()
    {
        var table = Only<TableBlock>(
            "<table><caption>Cost</caption><thead><tr><th>A</th><th colspan=2>B</th></tr></thead><tbody><tr><td rowspan=65535>1</td><td>2</td><td align=right>3</td></tr></tbody></table>"
        );

        Assert.Equal("Cost", Words(table.Caption));
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(2, table.Rows[0].Cells[1].ColumnSpan);
        Assert.Equal(1, table.Rows[1].Cells[0].RowSpan);
        Assert.Equal(CellAlignment.End, table.Rows[1].Cells[2].Alignment);
    }

    [Fact]
    public void Unwraps_tables_that_only_arrange_the_page()
    {
        var blocks = Blocks("<table><tr><td><p>one</p><p>two</p></td></tr></table>");

        Assert.Equal(["one", "two"], blocks.Select(Words));
    }

    [Fact]
    public void Makes_boxes_of_asides_with_their_title()
    {
        var aside = Only<Aside>("<aside><h3>Background</h3><p>More.</p></aside>");

        Assert.Equal("Background", Words(aside.Title));
        Assert.Equal("More.", Words(Assert.Single(aside.Content)));
    }

    [Fact]
    public void Reads_the_entries_of_a_live_blog()
    {
        var blocks = Blocks(
            "<div class='liveblog-entry'><time>10:02</time><h3>First boat</h3><p>It left.</p></div><div class='liveblog-entry'><time>11:30</time><p>It came back.</p></div>"
        );

        Assert.Equal(["10:02", "11:30"], blocks.Cast<TimedEntry>().Select(entry => entry.Time));
    }

    [Fact]
    public void Leaves_out_title_byline_and_date_that_the_body_repeats()
    {
        var page = APage
            .Titled("The patient ferry")
            .WithHead("<meta name=author content='Mara Quill'>")
            .And("<h1>The patient ferry</h1><p>By Mara Quill, 17 May 2024</p>")
            .WithParagraphs(2);

        var built = Built(page);

        Assert.Equal(2, built.Blocks.Count);
        Assert.Equal(["repeated-title", "repeated-byline"], built.Removals.Select(removal => removal.Step));
    }
}
