namespace NewsExport.Testing.Articles;

public static partial class SampleArticles
{
    private const string Site = "https://kelpfield.example/";

    /// <summary>An equation in presentation MathML.</summary>
    public const string SampleMathMl =
        """<math xmlns="http://www.w3.org/1998/Math/MathML"><mrow><mi>v</mi><mo>=</mo><mfrac><mi>d</mi><mi>t</mi></mfrac></mrow></math>""";

    /// <summary>One article with every kind of block and of inline, kept and missing pictures, notes and links.</summary>
    public static Article EveryBlock() =>
        From(
            new Uri(Site + "field-notes/kelp"),
            new ArticleMetadata
            {
                Title = Known("Kelp & the <tide> clock"),
                Subtitle = Known("A field guide to a bay that keeps two kinds of time."),
                Authors = Known<ValueList<Byline>>([
                    new Byline("Nils Orrin") { Label = "Words", Url = new Uri(Site + "people/nils-orrin") },
                    new Byline("Petra Vance") { Label = "Photographs" },
                ]),
                Published = Known(
                    new PublicationDate(new DateOnly(2026, 11, 14)) { Time = new TimeOnly(6, 30), Offset = TimeSpan.FromHours(1) }
                ),
                Modified = Known(new PublicationDate(new DateOnly(2026, 11, 16))),
                Language = Known("en"),
                SiteName = Known("Kelpfield"),
                Publisher = Known("Kelpfield Press"),
                Section = Known("Field notes"),
                Tags = Known<ValueList<string>>(["kelp", "tides & time"]),
                UserTags = ["to read"],
                Description = Known("How a bay in the north measures its own days."),
                CanonicalUrl = Known(new Uri(Site + "field-notes/kelp")),
                LeadImage = Known(new LeadImage(Site + "img/bay.png") { AlternativeText = "The bay at low water" }),
                Licence = Known("https://creativecommons.org/licenses/by/4.0/"),
            },
            [.. OpeningBlocks(), .. BoxBlocks(), .. ClosingBlocks()],
            (Site + "img/bay.png", Hills(480, 240, 1)),
            (Site + "img/icon.jpg", DrawnPictures.Gradient()),
            (Site + "img/a.png", Hills(240, 160, 2)),
            (Site + "img/b.png", Hills(160, 160, 3)),
            (Site + "img/gone.png", DrawnPictures.Missing()),
            (Site + "img/poster.jpg", DrawnPictures.Gradient())
        );

    private static PreparedImage Hills(int width, int height, int seed) => DrawnPictures.Hills(width, height, seed);

    private static ValueList<Block> OpeningBlocks() =>
        [
            new Figure(FigureRole.Lead, [new ArticleImage(Site + "img/bay.png") { AlternativeText = "The bay at low water" }])
            {
                Caption = [T("The bay, two hours before the turn.")],
                Credit = [T("Petra Vance")],
            },
            P(
                T("Twice a day the bay "),
                new Emphasis([T("empties")]),
                T(", and "),
                new Strong([T("twice it "), new Emphasis([T("fills")])]),
                T(". The "),
                new Link("https://tides.example/tables?port=12&year=2026", [T("tide tables")]),
                T(" say when"),
                new NoteReference("n1", "1"),
                T("; the kelp says "),
                new InlineQuotation([T("how much")]),
                T(". See "),
                new Link("#method", [T("the method")]),
                T(".")
            ),
            P(
                T("CO"),
                new Subscript([T("2")]),
                T(" and 10"),
                new Superscript([T("3")]),
                T(" litres, "),
                new Strike([T("nine")]),
                T(" ten, "),
                new SmallCaps([T("Noaa")]),
                T(", "),
                new CodeSpan("read  --all"),
                T(", "),
                new Mark([T("marked")]),
                T(", "),
                new Ruby([T("潮")], [T("しお")]),
                T(", "),
                new InlineMath(SampleMathMl, "v = d/t") { Text = "v = d/t" },
                T(", "),
                new InlineImage(new ArticleImage(Site + "img/icon.jpg") { AlternativeText = "" }),
                T(" and a line"),
                new LineBreak(),
                T("that the author broke"),
                new NoteReference("n2", "2"),
                T(".")
            ),
            H(2, "The method", "method"),
            new ListBlock(
                false,
                [
                    [P("A rope with knots")],
                    [
                        P("A bucket:"),
                        new ListBlock(
                            true,
                            [
                                [P("rinse it")],
                                [P("fill it"), P("and wait.")],
                            ]
                        )
                        {
                            Start = 3,
                        },
                    ],
                ]
            ),
            H(3, "Words used"),
            new DefinitionList([
                new DefinitionEntry([T("Frond")], [P("The blade of a kelp.")]),
                new DefinitionEntry([T("Holdfast")], [P("What looks like a root"), P("and is none.")]),
            ]),
            new Quotation(QuotationKind.Block, [P("The sea is late again."), P("It has its reasons.")])
            {
                Attribution = [T("Ola Brekke, ferryman")],
            },
            new Quotation(QuotationKind.Pull, [P("It has its reasons.")]),
            P("Between two readings nobody speaks."),
        ];

    private static ValueList<Block> BoxBlocks() =>
        [
            new CodeBlock("for t in tides:\n\tif t.low < 0.2:\n    print(\"<low & dry>\")", "python"),
            new TableBlock([
                new TableRow([Head("Port"), Head("High, m"), Head("Low, m")]),
                new TableRow([Head("Arnes"), Cell("4.10"), Cell("0.32")]),
                new TableRow([Head("Blaavik"), new TableCell([T("no reading")]) { ColumnSpan = 2 }]),
            ])
            {
                Caption = [T("Readings on 3 November")],
                HeaderRows = 1,
            },
            new Figure(FigureRole.Gallery, [new ArticleImage(Site + "img/a.png"), new ArticleImage(Site + "img/b.png")])
            {
                Caption = [T("The north shore and the pier.")],
            },
            new Figure(FigureRole.Inline, [new ArticleImage(Site + "img/gone.png") { AlternativeText = "A chart of the tides" }])
            {
                Caption = [T("The chart of 1911.")],
            },
            new Embed(EmbedKind.Video, new Uri("https://video.example/watch?v=9&t=1"))
            {
                Title = "The turn of the tide in one minute",
                Poster = new ArticleImage(Site + "img/poster.jpg") { AlternativeText = "Foam" },
            },
            new Embed(EmbedKind.Post, null) { Content = [P("Low water at the pier, 6:12.")] },
            new MathBlock(SampleMathMl, "v = \\frac{d}{t}") { Text = "v = d/t" },
            new Aside([T("What a knot is")], [P("One knot is 1.852 kilometres an hour.")]),
        ];

    private static ValueList<Block> ClosingBlocks() =>
        [
            new TimedEntry("06:12", [T("Low water")], [P("The pier stands dry.")]),
            new ThematicBreak(),
            P("By noon the bay is full, and nothing shows that it was ever otherwise."),
            P("שלום") with
            {
                Language = "he",
                Direction = TextDirection.RightToLeft,
            },
            new Footnote("1", [P(T("Printed by the "), new Link("https://tides.example/", [T("harbour office")]), T("."))]) { Id = "n1" },
            new Footnote("2", [P("As the manuscript has it."), P("Twice.")]) { Id = "n2" },
        ];

    private static TableCell Head(string text) => new([T(text)]) { IsHeader = true };

    private static TableCell Cell(string text) => new([T(text)]) { Alignment = CellAlignment.End };
}
