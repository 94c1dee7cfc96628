using System.Globalization;
using CsCheck;
using NewsExport.Testing.Articles;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>
/// Random articles whose every piece of text carries a number that stands nowhere else, so that a layout can be asked what became of it.
/// Numbers begin with 1 in the text, with 2 in captions of pictures, with 3 in notes, and with 4 to 7 in the columns of tables: a table
/// that is too wide for its page is set in groups of columns, each read downwards, so that only a column keeps its order.
/// </summary>
internal sealed class TracedArticles
{
    private static readonly string[][] Words =
    [
        ["the", "ferry", "leaves", "extraordinarily", "late;", "nobody", "“minds”", "that,", "as", "long-standing", "custom", "has", "it."],
        ["کشتی", "هر", "روز", "دیر", "می‌رسد،", "و", "«هیچ‌کس»", "نمی‌پرسد", "چرا؛", "Ferry", "رودخانه", "آرام."],
        ["渡船", "每天", "都", "晚点，", "「没有人」", "在意；", "码头", "上", "的", "钟", "也是。", "Ferry"],
    ];

    private static readonly string[] Languages = ["en", "fa", "zh"];

    private readonly string[] _words;
    private readonly string _space;
    private readonly List<Block> _notes = [];
    private int _flow = 10_000;
    private int _captions = 20_000;
    private int _marks = 30_000;
    private readonly int[] _cells = [40_000, 50_000, 60_000, 70_000];

    private TracedArticles(int script)
    {
        _words = Words[script];
        _space = script == 2 ? "" : " ";
    }

    /// <summary>Blocks of every kind.</summary>
    public static Gen<TracedArticle> Any { get; } = Of(kinds: 14);

    /// <summary>Nothing but paragraphs and headings.</summary>
    public static Gen<TracedArticle> Prose { get; } = Of(kinds: 4);

    private static Gen<TracedArticle> Of(int kinds) =>
        Gen.Select(
            Gen.Int[0, Words.Length - 1],
            Gen.Select(Gen.Int[0, kinds - 1], Gen.Int[1, 90]).List[1, 24],
            (script, recipe) => new TracedArticles(script).Build(recipe, Languages[script])
        );

    private TracedArticle Build(List<(int Kind, int Length)> recipe, string language)
    {
        // Headings in a row stay together however many they are; the second of a pair is a paragraph.
        List<Block> body = [.. recipe.Select((item, i) => Make(i > 0 && item.Kind + recipe[i - 1].Kind == 0 ? 1 : item.Kind, item.Length))];
        var article = With([.. body, .. _notes])
            .Knowing(metadata =>
                metadata with
                {
                    Language = Known(language),
                    Direction = language == "fa" ? TextDirection.RightToLeft : TextDirection.LeftToRight,
                }
            ) with
        {
            Images = new Dictionary<string, PreparedImage>(StringComparer.Ordinal)
            {
                ["wide"] = DrawnPictures.Hills(60, 30),
                ["tall"] = DrawnPictures.Hills(30, 70),
            },
        };
        return new TracedArticle(
            article,
            [
                .. Between(10_000, _flow),
                .. Between(20_000, _captions),
                .. Between(30_000, _marks),
                .. _cells.SelectMany((last, column) => Between(40_000 + (10_000 * column), last)),
            ],
            $"{language}: {string.Join(' ', recipe)}"
        );
    }

    private static IEnumerable<int> Between(int none, int last) => Enumerable.Range(none + 1, last - none);

    private Block Make(int kind, int length) =>
        kind switch
        {
            0 => H(2, Text(Math.Min(length, 9))),
            4 => new ListBlock(
                length % 2 == 0,
                [.. Enumerable.Range(0, 1 + (length % 4)).Select(_ => (ValueList<Block>)[P(Text(length / 2))])]
            ),
            5 => new Quotation(QuotationKind.Block, [P(Text(length))]) { Attribution = [T(Text(2))] },
            6 => new CodeBlock(string.Join('\n', Enumerable.Range(0, 1 + (length / 8)).Select(_ => Text(length % 20))), null),
            7 => Table(length),
            8 => new Figure(FigureRole.Inline, [new ArticleImage(length % 2 == 0 ? "wide" : "tall") { AlternativeText = "" }])
            {
                Caption = [T(Caption(length % 12))],
            },
            9 => Marked(length),
            10 => new Aside([T(Text(3))], [P(Text(length))]),
            12 => new MathBlock(TracedFormulas.Of(length, () => ++_flow), null),
            13 => P(T(Text(length / 3)), new InlineMath(TracedFormulas.Small(length, ++_flow), null), T(" " + Filler(length / 2))),
            11 => new TimedEntry("dawn", [T(Text(4))], [P(Text(length))]),
            _ => P(Text(length)),
        };

    private TableBlock Table(int length) =>
        new([
            .. Enumerable
                .Range(0, 1 + (length / 6))
                .Select(row => new TableRow([
                    .. Enumerable
                        .Range(0, 1 + (length % 4))
                        .Select(column => new TableCell([T(Sign(++_cells[column]) + Filler(length % 7))]) { IsHeader = row == 0 }),
                ])),
        ])
        {
            HeaderRows = length > 20 ? 1 : 0,
        };

    private Paragraph Marked(int length)
    {
        var number = (++_marks).ToString(CultureInfo.InvariantCulture);
        _notes.Add(new Footnote("*", [P(Sign(_marks) + Filler(length))]) { Id = "n" + number });
        return P(T(Text(length)), new NoteReference("n" + number, "*"), T(" " + Filler(length / 3)));
    }

    private string Text(int length) => Sign(++_flow) + Filler(length);

    private string Caption(int length) => Sign(++_captions) + Filler(length);

    private static string Sign(int number) => "#" + number.ToString(CultureInfo.InvariantCulture) + " ";

    private string Filler(int length) => string.Join(_space, Enumerable.Range(length, length).Select(i => _words[i * 7 % _words.Length]));
}

/// <summary>A random article with the numbers that its text carries.</summary>
/// <param name="Recipe">Language, and kind and length of each block.</param>
internal sealed record TracedArticle(Article Article, IReadOnlyList<int> Numbers, string Recipe);
