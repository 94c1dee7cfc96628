namespace NewsExport.Pdf.Styling;

/// <summary>A note's blocks as plain paragraphs: notes are small, and what stands in them is words.</summary>
internal static class NoteText
{
    public static IEnumerable<ValueList<Inline>> Paragraphs(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var paragraph in Of(block))
            {
                if (paragraph.Count > 0)
                {
                    yield return paragraph;
                }
            }
        }
    }

    private static IEnumerable<ValueList<Inline>> Of(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Content],
            Heading heading =>
            [
                [new Strong(heading.Content)],
            ],
            ListBlock list => list.Items.SelectMany(Paragraphs),
            DefinitionList list => list.Entries.SelectMany(entry =>
                new ValueList<Inline>[] { [new Strong(entry.Term)] }.Concat(Paragraphs(entry.Description))
            ),
            Quotation quotation => Paragraphs(quotation.Content).Append(quotation.Attribution),
            CodeBlock code => code.Text.Split('\n').Select(line => (ValueList<Inline>)[new CodeSpan(line)]),
            TableBlock table => table.Rows.Select(row =>
                row.Cells.SelectMany(cell => cell.Content.Append(new TextRun("\u2003"))).ToValueList()
            ),
            Figure figure => [figure.Caption],
            Embed { Url: { } url } embed =>
            [
                [new Link(url.AbsoluteUri, [new TextRun(embed.Title ?? url.AbsoluteUri)])],
            ],
            MathBlock math =>
            [
                [new InlineMath(math.MathMl, math.Tex) { Text = math.Text }],
            ],
            Aside aside => Paragraphs(aside.Content).Prepend([new Strong(aside.Title)]),
            TimedEntry entry => Paragraphs(entry.Content).Prepend([new Strong(entry.Title)]),
            _ => [],
        };
}
