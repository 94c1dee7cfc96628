using CsCheck;
using NewsExport.Testing.Articles;

namespace NewsExport.Tests.Markup;

/// <summary>Article trees as no page would have them: every kind of block in every other, hostile words, wrong references.</summary>
internal static class RandomArticles
{
    private static readonly Gen<string> Words = AnyOf(
        "plain words",
        " <b>&amp; \"quoted\"'s ]]> --> ",
        "C0:\u0001\u0008\u000B C1:\u0085\u009F",
        "lone \uD800 and \uDC00 halves",
        "not characters \uFFFE \uFFFF \uFDD0",
        "עברית و فارسی",
        "\u202Eright to left\u202C",
        "漢字かな",
        "😀 𝔸",
        "1. not a list",
        "# not a heading",
        "*not* _emphasis_ `code` [link](x) <tag> | $5 ~a~ ^b^",
        "",
        " ",
        "-",
        "\\",
        "a\u00A0b"
    );

    private static readonly Gen<string> Ids = AnyOf("a", "b", "n1", "n2", "1 <>&\"", "با", "h", "");
    private static readonly Gen<string> Targets = AnyOf(
        "https://harbourpost.example/2026/11/ropes",
        "https://else.example/a b|c^d`e{f}\"<g>?q=[1]&r=\u00E9#x#y",
        "http://[::1]:8080/x",
        "https://münchen.example/ä?ö=ü",
        "mailto:a b@c.example",
        "tel:+1-555",
        "#a",
        "#nowhere",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "not an address"
    );

    private static readonly Gen<string?> Languages = AnyOf<string?>(null, null, null, "en", "fa", "x", "en_US", "\"><");
    private static readonly Gen<TextDirection?> Directions = AnyOf<TextDirection?>(null, null, TextDirection.RightToLeft);
    private static readonly Gen<string?> MathForms = AnyOf<string?>(
        null,
        SampleArticles.SampleMathMl,
        "<math><mfrac><mn>1</mn></mfrac></math>",
        "<math onclick='x'><semantics><mrow><mi href='javascript:x'>x</mi></mrow><annotation-xml><p>y</p></annotation-xml></semantics></math>",
        "<math><script>x</script><mtd/></math>",
        "<math",
        "<!DOCTYPE x [<!ENTITY y 'z'>]><math>&y;</math>"
    );

    private static readonly Gen<ArticleImage> Pictures = Gen.Select(
        AnyOf("kept", "missing", "unknown", "https://pictures.example/a&b.png"),
        AnyOf<string?>(null, "", "words & <more>"),
        AnyOf<Uri?>(null, new Uri("https://pictures.example/page")),
        (key, words, link) => new ArticleImage(key) { AlternativeText = words, Link = link }
    );

    private static readonly Gen<Inline> Leaves = Gen.OneOf<Inline>(
        Words.Select(words => (Inline)new TextRun(words)),
        Words.Select(words => (Inline)new CodeSpan(words)),
        Gen.Const((Inline)new LineBreak()),
        Pictures.Select(picture => (Inline)new InlineImage(picture)),
        Gen.Select(Ids, Words, (id, label) => (Inline)new NoteReference(id, label)),
        Gen.Select(MathForms, Words, (math, words) => (Inline)new InlineMath(math, words) { Text = words })
    );

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<ValueList<Inline>> Inlines(int depth) => Inline(depth).List[0, 3].Select(list => list.ToValueList());

    private static Gen<Inline> Inline(int depth)
    {
        if (depth == 0)
        {
            return Leaves;
        }

        var children = Inlines(depth - 1);
        return Gen.Select(
            Gen.Frequency(
                (6, Leaves),
                (1, children.Select(list => (Inline)new Emphasis(list))),
                (1, children.Select(list => (Inline)new Strong(list))),
                (2, Gen.Select(Targets, children, (target, list) => (Inline)new Link(target, list))),
                (1, children.Select(list => (Inline)new Subscript(list))),
                (1, children.Select(list => (Inline)new Strike(list))),
                (1, children.Select(list => (Inline)new SmallCaps(list))),
                (1, children.Select(list => (Inline)new InlineQuotation(list))),
                (1, Gen.Select(children, children, (text, reading) => (Inline)new Ruby(text, reading))),
                (1, children.Select(list => (Inline)new Mark(list)))
            ),
            Languages,
            Directions,
            (inline, language, direction) => inline with { Language = language, Direction = direction }
        );
    }

    private static Gen<ValueList<Block>> Blocks(int depth) => Block(depth).List[0, 3].Select(list => list.ToValueList());

    private static Gen<Block> Block(int depth)
    {
        var words = Inlines(2);
        var leaves = Gen.Frequency(
            (4, words.Select(list => (Block)new Paragraph(list))),
            (2, Gen.Select(Gen.Int[-1, 9], words, (level, list) => (Block)new Heading(level, list))),
            (1, Gen.Select(Words, Words, (text, language) => (Block)new CodeBlock(text, language))),
            (1, Gen.Const((Block)new ThematicBreak())),
            (1, Gen.Select(MathForms, Words, (math, text) => (Block)new MathBlock(math, text) { Text = text })),
            (2, Tables(words)),
            (2, Figures(words))
        );
        if (depth == 0)
        {
            return leaves;
        }

        var inside = Blocks(depth - 1);
        var containers = Gen.Frequency(
            (
                2,
                Gen.Select(
                    Gen.Bool,
                    inside.List[0, 3],
                    (ordered, items) => (Block)new ListBlock(ordered, items.ToValueList()) { Start = items.Count - 1 }
                )
            ),
            (1, Gen.Select(words, inside, (term, text) => (Block)new DefinitionList([new DefinitionEntry(term, text)]))),
            (
                1,
                Gen.Select(
                    Gen.Enum<QuotationKind>(),
                    inside,
                    words,
                    (kind, text, by) => (Block)new Quotation(kind, text) { Attribution = by }
                )
            ),
            (1, Gen.Select(words, inside, (title, text) => (Block)new Aside(title, text))),
            (1, Gen.Select(Words, words, inside, (time, title, text) => (Block)new TimedEntry(time, title, text))),
            (2, Gen.Select(Ids, Words, inside, (id, label, text) => (Block)new Footnote(label, text) { Id = id })),
            (
                1,
                Gen.Select(
                    Gen.Enum<EmbedKind>(),
                    Pictures,
                    inside,
                    (kind, poster, text) =>
                        (Block)
                            new Embed(kind, new Uri("https://e.example/<x>"))
                            {
                                Poster = poster,
                                Content = text,
                                Title = "<i>",
                            }
                )
            )
        );
        return Gen.Select(
            Gen.Frequency((3, leaves), (2, containers)),
            Gen.Frequency((3, AnyOf<string?>([null])), (1, Ids.Select(id => (string?)id))),
            Languages,
            Directions,
            (block, id, language, direction) => block with { Id = block.Id ?? id, Language = language, Direction = direction }
        );
    }

    private static Gen<Block> Tables(Gen<ValueList<Inline>> words)
    {
        var cell = Gen.Select(
            words,
            Gen.Bool,
            Gen.Int[0, 3],
            Gen.Int[0, 3],
            (text, isHeader, columns, rows) =>
                new TableCell(text)
                {
                    IsHeader = isHeader,
                    ColumnSpan = columns,
                    RowSpan = rows,
                }
        );
        var row = cell.List[0, 3].Select(cells => new TableRow(cells.ToValueList()));
        return Gen.Select(
            row.List[0, 3],
            Gen.Int[0, 4],
            words,
            (rows, head, caption) => (Block)new TableBlock(rows.ToValueList()) { HeaderRows = head, Caption = caption }
        );
    }

    private static Gen<Block> Figures(Gen<ValueList<Inline>> words) =>
        Gen.Select(
            Gen.Enum<FigureRole>(),
            Pictures.List[0, 6],
            words,
            words,
            (role, images, caption, credit) => (Block)new Figure(role, images.ToValueList()) { Caption = caption, Credit = credit }
        );

    /// <summary>Whole articles.</summary>
    public static Gen<Article> Any { get; } =
        Gen.Select(
            Blocks(3).List[1, 3].Select(lists => lists.SelectMany(list => list).ToValueList()),
            Words,
            Languages,
            Gen.Bool,
            (body, title, language, isTeaser) =>
                SampleArticles
                    .With([.. body])
                    .Knowing(metadata =>
                        metadata with
                        {
                            Title = SampleArticles.Known(title),
                            Language = language is null ? null : SampleArticles.Known(language),
                        }
                    ) with
                {
                    IsTeaser = isTeaser,
                    Images = new Dictionary<string, PreparedImage>(StringComparer.Ordinal)
                    {
                        ["kept"] = DrawnPictures.Gradient(),
                        ["missing"] = DrawnPictures.Missing("404 <not found>"),
                        ["https://pictures.example/a&b.png"] = DrawnPictures.Hills(20, 10),
                    },
                }
        );
}
