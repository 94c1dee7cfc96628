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
        "می\u200Cخواهم\u200D و \u200F،\u200E \u2067جدا\u2069 \u061C",
        "e\u0301\u0327\u0489 न्\u200Dह กำ́ 한\u1112\u1161",
        "soft\u00ADhyphen\u2028line\u2029paragraph\uFEFFmark\uFFFC",
        "planes \U0001FFFE \U0010FFFF \U000E0041\U000E007F \uE000 \U000F0000",
        "tabs\tand\r\nline ends\n\n\n",
        "&#0; &nosuch; %20 &lt;!-- <![CDATA[ ?> <?xml",
        new string('w', 3000),
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

    private static readonly Gen<string?> Languages = AnyOf<string?>(
        null,
        null,
        null,
        "en",
        "fa",
        "ar-EG",
        "he",
        "zh-Hant-TW",
        "sr-Latn",
        "de-1996",
        "x",
        "en_US",
        "en-12",
        "en-abcd-efgh",
        "english",
        "i-klingon",
        "\"><"
    );
    private static readonly Gen<TextDirection?> Directions = AnyOf<TextDirection?>(
        null,
        null,
        TextDirection.RightToLeft,
        TextDirection.LeftToRight
    );
    private static readonly Gen<string?> MathForms = AnyOf<string?>(
        null,
        SampleArticles.SampleMathMl,
        "<math><mfrac><mn>1</mn></mfrac></math>",
        "<math onclick='x'><semantics><mrow><mi href='javascript:x'>x</mi></mrow><annotation-xml><p>y</p></annotation-xml></semantics></math>",
        "<math><script>x</script><mtd/></math>",
        "<math display='block'><mtable><mtr><mtd columnspan='2'><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></mtd></mtr><mlabeledtr><mtd/><mtd/></mlabeledtr></mtable></math>",
        "<math><munderover><mo>∑</mo><mi>i</mi></munderover><mmultiscripts><mi>x</mi><none/><mn>2</mn><mprescripts/><mn>1</mn><none/></mmultiscripts></math>",
        "<math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi mathvariant='bold' xlink:href='x'>x</m:mi></math>",
        "<math><mtext>a &amp; b &lt; c</mtext><mspace width='1em'/><mglyph src='https://x.example/g.png'/><maction actiontype='toggle'><mi>a</mi></maction></math>",
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
                (1, children.Select(list => (Inline)new Superscript(list))),
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
                    (ordered, items) =>
                        (Block)new ListBlock(ordered, items.ToValueList()) { Start = items.Count - 1, Reversed = items.Count == 2 }
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

    /// <summary>Lists in lists, deeper than any page goes, with a heading, a table and a note reference at the bottom.</summary>
    private static readonly Gen<Block> Deep = Gen.Select(
        Gen.Int[1, 30],
        Gen.Bool,
        (depth, ordered) =>
            Enumerable
                .Range(0, depth)
                .Aggregate(
                    (Block)new Heading(5, [new TextRun("bottom"), new NoteReference("n1", "1")]) { Id = "a" },
                    (inner, level) =>
                        new ListBlock(
                            ordered ^ (level % 2 == 0),
                            [
                                [new Paragraph([new TextRun("item")]), inner],
                            ]
                        )
                )
    );

    /// <summary>Facts of any words; half of the articles know next to nothing of themselves.</summary>
    private static readonly Gen<ArticleMetadata> Metadata = Gen.Select(
        Words.Array[7],
        Languages,
        Directions,
        Gen.Bool,
        (words, language, direction, isKnown) =>
            new ArticleMetadata
            {
                Title = SampleArticles.Known(words[0]),
                Language = language is null ? null : SampleArticles.Known(language),
                Direction = direction ?? TextDirection.LeftToRight,
                Url = new Uri("https://harbourpost.example/2026/11/ropes"),
                Subtitle = isKnown ? SampleArticles.Known(words[1]) : null,
                Authors = isKnown
                    ? SampleArticles.Known<ValueList<Byline>>([new Byline(words[2]) { Label = words[3] }, new Byline(words[4])])
                    : null,
                SiteName = isKnown ? SampleArticles.Known(words[5]) : null,
                Section = isKnown ? SampleArticles.Known(words[3]) : null,
                Tags = isKnown ? SampleArticles.Known<ValueList<string>>([words[6], words[1], words[6]]) : null,
                Description = isKnown ? SampleArticles.Known(words[4]) : null,
                Licence = isKnown ? SampleArticles.Known(words[2]) : null,
                Published = isKnown
                    ? SampleArticles.Known(new PublicationDate(new DateOnly(1987, 2, 3)) { Time = new TimeOnly(4, 5) })
                    : null,
            }
    );

    /// <summary>Whole articles.</summary>
    public static Gen<Article> Any { get; } =
        Gen.Select(
            Gen.Frequency((6, Block(3)), (1, Deep)).List[0, 3].List[1, 3].Select(lists => lists.SelectMany(list => list).ToValueList()),
            Metadata,
            Gen.Bool,
            (body, metadata, isTeaser) =>
                SampleArticles.With([.. body]).Knowing(_ => metadata) with
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
