using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Pictures;

/// <summary>A small article of each kind of block, between two paragraphs that show its spaces.</summary>
internal static class BlockArticles
{
    private const string Before =
        "The harbour office opens at five, when the first boats come in and the clerk has had neither coffee nor sleep, and closes when the last form is signed.";

    private const string After =
        "By noon the forms are dry, the boats are out again, and the clerk copies the morning into the great book with the green spine, line by line.";

    public static IReadOnlyDictionary<string, Func<Article>> All { get; } =
        new Dictionary<string, Func<Article>>(StringComparer.Ordinal)
        {
            ["paragraph-and-heading"] = () => Between(H(2, "The clerk’s hours"), P(Before), P(After), H(3, "In winter"), P(After)),
            ["list"] = () => Between(OfList()),
            ["quotation"] = () => Between(OfQuotation(), P(After)),
            ["pull-quote"] = () => Between(new Quotation(QuotationKind.Pull, [P("Neither coffee nor sleep.")]), P(After), P(Before)),
            ["code-long-lines"] = () => Between(new CodeBlock(LongCode, "sh")),
            ["verse"] = () => Between(OfVerse(), P(After)),
            ["column-groups"] = () => Between(OfTable(columns: 24)),
            ["decimals"] = () => Between(OfDecimals()),
            ["long-table"] = () => Between(OfTable(columns: 4, rows: 60)),
            ["many-notes"] = OfManyNotes,
            ["many-links"] = OfManyLinks,
            ["emoji"] = () => Between(P("A wave, \U0001F469\u200D\U0001F680, and a flag: \U0001F1F3\U0001F1F4. " + After)),
            ["against-the-page"] = () => Between(OfAgainst()),
            ["code"] = () => Between(new CodeBlock("for boat in harbour:\n\tif boat.dry:\n    print(\"<in>\")\n\nreturn boat", "python")),
            ["table"] = () => Between(OfTable(columns: 3)),
            ["wide-table"] = () => Between(OfTable(columns: 9)),
            ["figure"] = () => Between(AFigure),
            ["moved-figure"] = () => WithPictures(P(Before), P(After), AFigure),
            ["lead-picture"] = () => WithPictures(AFigure with { Role = FigureRole.Lead }, P(Before), P(After)),
            ["gallery"] = () => Between(OfGallery()),
            ["embed"] = () => Between(OfEmbed(), new Embed(EmbedKind.Post, null) { Content = [P("Low water at the pier, 6:12.")] }),
            ["math"] = () => Between(new MathBlock(SampleMathMl, "v = \\frac{d}{t}") { Text = "v = d/t" }),
            ["math-built"] = () => Between(OfFormula(), P(T("In a line, "), new InlineMath(InLine, null), T(" stays small."))),
            ["aside"] = () => Between(new Aside([T("What a knot is")], [P("One knot is 1.852 kilometres an hour."), P(After)])),
            ["live-entry"] = () => Between(new TimedEntry("06:12", [T("Low water")], [P(After)]), new TimedEntry("07:40", [], [P(Before)])),
            ["definition-list"] = () => Between(OfDefinitions()),
            ["thematic-break"] = () => Between(new ThematicBreak()),
            ["footnote"] = () => WithPictures(P(T(Before), new NoteReference("n", "1")), P(After), ANote),
            ["missing-picture"] = () =>
                Between(new Figure(FigureRole.Inline, [APicture("gone", "A chart of the tides")]) { Caption = [T("The chart of 1911.")] }),
            ["inlines"] = () => WithPictures(OfInlines(), P(After)),
            ["right-to-left"] = Persian,
            ["chinese"] = Chinese,
        };

    private const string InLine =
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mover><mi>h</mi><mo>¯</mo></mover><mo>=</mo><mfrac><mn>1</mn><mi>n</mi></mfrac>"
        + "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><msub><mi>h</mi><mi>i</mi></msub></math>";

    private static MathBlock OfFormula() =>
        new(
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><mi>D</mi><mo>=</mo><mfrac><mrow><mo>−</mo><mi>p</mi><mo>±</mo><msqrt>"
                + "<msup><mi>p</mi><mn>2</mn></msup><mo>−</mo><mi>q</mi></msqrt></mrow><mn>2</mn></mfrac><mo>+</mo><munderover><mo>∑</mo><mrow><mi>k</mi>"
                + "<mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mrow><mo>(</mo><mtable><mtr><mtd><msub><mi>a</mi><mi>k</mi></msub></mtd><mtd><mn>0</mn>"
                + "</mtd></mtr><mtr><mtd><mn>1</mn></mtd><mtd><msubsup><mi>b</mi><mi>k</mi><mn>2</mn></msubsup></mtd></mtr></mtable><mo>)</mo></mrow>"
                + "<mo>⋅</mo><mover><mi mathvariant=\"bold\">v</mi><mo>→</mo></mover></math>",
            null
        );

    private static Figure AFigure =>
        new(FigureRole.Inline, [APicture("bay", "The bay")])
        {
            Caption = [T("The bay, two hours before the turn.")],
            Credit = [T("Petra Vance")],
        };

    private static Footnote ANote => new("1", [P("The office has a second clock, which is right.")]) { Id = "n" };

    private static Article Between(params ReadOnlySpan<Block> blocks) => WithPictures([P(Before), .. blocks, P(After)]);

    private static Article WithPictures(params ReadOnlySpan<Block> blocks) =>
        With(blocks) with
        {
            Images = new Dictionary<string, PreparedImage>(StringComparer.Ordinal)
            {
                ["bay"] = DrawnPictures.Hills(480, 200, 1),
                ["pier"] = DrawnPictures.Hills(240, 160, 2),
                ["buoy"] = DrawnPictures.Hills(160, 160, 3),
                ["gone"] = DrawnPictures.Missing(),
            },
        };

    private static ArticleImage APicture(string key, string words) => new(key) { AlternativeText = words };

    private static ListBlock OfList() =>
        new(
            false,
            [
                [P("A rope with knots")],
                [
                    P("A bucket:"),
                    new ListBlock(
                        true,
                        [
                            [P("rinse it")],
                            [P("fill it"), P("and wait until the sand has gone to the bottom and the water shows the sky.")],
                        ]
                    )
                    {
                        Start = 9,
                    },
                ],
            ]
        );

    private static Quotation OfQuotation() =>
        new(QuotationKind.Block, [P("The sea is late again."), P(After)]) { Attribution = [T("Ola Brekke, ferryman")] };

    private const string LongCode =
        "find harbour -name '*.log' -newer yesterday -print0 | xargs -0 grep --count --no-messages 'low water' | sort --reverse --key 2 --field-separator : | head\n"
        + "echo done";

    private static Quotation OfVerse() =>
        new(
            QuotationKind.Block,
            [P(T("The rope was dry,"), new LineBreak(), T("the boat was late,"), new LineBreak(), T("and nobody had asked the tide."))]
        )
        {
            Attribution = [T("A song of the pier")],
        };

    private static TableBlock OfDecimals() =>
        new([
            new TableRow([new TableCell([T("Gauge")]) { IsHeader = true }, new TableCell([T("Metres")]) { IsHeader = true }]),
            .. new[] { ("North", "4.1"), ("South", "12.25"), ("Pier", "0.375"), ("Lock", "9") }.Select(reading => new TableRow([
                new TableCell([T(reading.Item1)]),
                new TableCell([T(reading.Item2)]),
            ])),
        ])
        {
            HeaderRows = 1,
        };

    /// <summary>Twelve notes of several lines each: some must go on at the next page's foot.</summary>
    private static Article OfManyNotes()
    {
        List<Block> blocks = [];
        List<Block> notes = [];
        for (var i = 1; i <= 12; i++)
        {
            blocks.Add(P(T(Before + " " + After), new NoteReference($"n{i}", $"{i}")));
            notes.Add(new Footnote($"{i}", [P(string.Join(' ', Enumerable.Repeat(After, i == 9 ? 14 : 2)))]) { Id = $"n{i}" });
        }

        return WithPictures([.. blocks, .. notes]);
    }

    private static Article OfManyLinks() =>
        WithPictures([
            .. Enumerable.Range(1, 70).Select(i => P(T("See "), new Link($"https://tides.example/{i}/tables", [T($"table {i}")]), T("."))),
        ]);

    private static ReadOnlySpan<Block> OfAgainst()
    {
        const TextDirection Rtl = TextDirection.RightToLeft;
        Paragraph Words(string words) => P(words) with { Direction = Rtl, Language = "fa" };
        return new Block[]
        {
            new ListBlock(
                false,
                [
                    [Words("طناب با گره")],
                    [Words("سطل آب و کلید")],
                ]
            )
            {
                Direction = Rtl,
                Language = "fa",
            },
            new TableBlock([
                new TableRow([new TableCell([T("سال")]) { IsHeader = true }, new TableCell([T("کلید")]) { IsHeader = true }]),
                new TableRow([new TableCell([T("۱۴۰۲")]), new TableCell([T("کتابی")])]),
            ])
            {
                HeaderRows = 1,
                Direction = Rtl,
                Language = "fa",
            },
        };
    }

    private static TableBlock OfTable(int columns, int rows = 4) =>
        new([
            new TableRow([
                .. Enumerable
                    .Range(1, columns)
                    .Select(column => new TableCell([T(column == 1 ? "Port" : $"Tide {column}")]) { IsHeader = true }),
            ]),
            .. Enumerable
                .Range(1, rows)
                .Select(row => new TableRow([
                    .. Enumerable
                        .Range(1, columns)
                        .Select(column => new TableCell([T(column == 1 ? $"Pier {row}" : $"{row * column}.{column}0")])),
                ])),
        ])
        {
            HeaderRows = 1,
            Caption = [T("Readings on 3 November")],
        };

    private static Figure OfGallery() =>
        new(FigureRole.Gallery, [APicture("pier", "The pier"), APicture("buoy", "A buoy"), APicture("bay", "The bay")])
        {
            Caption = [T("The north shore, a buoy and the bay.")],
        };

    private static Embed OfEmbed() =>
        new(EmbedKind.Video, new Uri("https://video.example/watch?v=9&t=1"))
        {
            Title = "The turn of the tide in one minute",
            Poster = APicture("pier", "Foam"),
        };

    private static DefinitionList OfDefinitions() =>
        new([
            new DefinitionEntry([T("Frond")], [P("The blade of a kelp.")]),
            new DefinitionEntry([T("Holdfast")], [P("What looks like a root"), P("and is none.")]),
        ]);

    private static Paragraph OfInlines() =>
        P(
            T("A word "),
            new Emphasis([T("leaning")]),
            T(", one "),
            new Strong([T("standing firm")]),
            T(", a "),
            new Link("https://tides.example/tables", [T("link")]),
            T(", CO"),
            new Subscript([T("2")]),
            T(", 10"),
            new Superscript([T("3")]),
            T(", "),
            new Strike([T("nine")]),
            T(" ten, "),
            new SmallCaps([T("Noaa")]),
            T(", "),
            new CodeSpan("read --all"),
            T(", "),
            new Mark([T("marked")]),
            T(", and a line"),
            new LineBreak(),
            T("that the author broke.")
        );
}
