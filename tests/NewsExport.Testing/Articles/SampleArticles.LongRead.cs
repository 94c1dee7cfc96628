namespace NewsExport.Testing.Articles;

public static partial class SampleArticles
{
    /// <summary>A long read with a lead picture, sections, quotes, notes and links; the prose is made up sentence by sentence from a small stock.</summary>
    public static Article LongRead(int sections = 4, int paragraphsPerSection = 5)
    {
        const string Home = "https://lanternquarterly.example/";
        return From(
            new Uri(Home + "2026/10/the-lamplighter"),
            new ArticleMetadata
            {
                Title = Known("The lamplighter of Saint Orme"),
                Subtitle = Known("A town with electric light keeps one street of gas, and one man to tend it."),
                Authors = Known<ValueList<Byline>>([new Byline("Harriet Sloe") { Label = "Words" }]),
                Published = Known(new PublicationDate(new DateOnly(2026, 10, 30))),
                Language = Known("en-GB"),
                SiteName = Known("Lantern Quarterly"),
                Section = Known("Work & days"),
                LeadImage = Known(new LeadImage(Home + "lamp.png") { AlternativeText = "A street at dusk" }),
            },
            [.. Prose(Home, sections, paragraphsPerSection)],
            (Home + "lamp.png", Hills(960, 480, 7)),
            (Home + "gate.png", Hills(300, 420, 4))
        );
    }

    private static readonly string[] Sentences =
    [
        "He begins at the chapel, where the first lamp stands a little crooked, and he has never straightened it.",
        "The ladder weighs eleven pounds; he can tell you the day on which it weighed twelve.",
        "Nobody on the hill sets a watch by him, and yet the baker closes when the third mantle catches.",
        "In winter the round takes fifty minutes.",
        "“You do not light a lamp,” he says, “you persuade it.”",
        "The council has voted four times to replace the street, and four times it has found the money better spent on drains.",
        "A visitor once asked him for the switch.",
        "What he keeps in the left pocket is chalk, for the doors of those who have asked to be woken.",
        "There are letters about him in the town hall, tied with string, most of them complaints about the smell.",
        "His father did the work before him, and his father’s uncle before that; after him there is a timetable.",
    ];

    private static IEnumerable<Block> Prose(string home, int sections, int paragraphsPerSection)
    {
        yield return new Figure(FigureRole.Lead, [new ArticleImage(home + "lamp.png") { AlternativeText = "A street at dusk" }])
        {
            Caption = [T("Chapel Street on the last evening of October.")],
            Credit = [T("Jon Ferrow")],
        };
        var sentence = 0;
        for (var section = 0; section < sections; section++)
        {
            if (section > 0)
            {
                yield return H(2, $"The {(section % 2 == 0 ? "lower" : "upper")} street, part {section}", $"part-{section}");
            }

            for (var paragraph = 0; paragraph < paragraphsPerSection; paragraph++)
            {
                List<Inline> content =
                [
                    T(string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentences[sentence++ * 7 % Sentences.Length]))),
                ];
                if (paragraph == 1)
                {
                    content.Add(T(" The "));
                    content.Add(new Link($"{home}register/{section}", [T("register of lamps")]));
                    content.Add(T(" has the rest."));
                    content.Add(new NoteReference($"note-{section + 1}", $"{section + 1}"));
                }

                yield return new Paragraph(content.ToValueList());
            }

            if (section == 1)
            {
                yield return new Quotation(QuotationKind.Pull, [P("You do not light a lamp, you persuade it.")]);
                yield return P("The wind had gone by then, and the last lamp burned without a sound.");
                yield return new Figure(FigureRole.Inline, [new ArticleImage(home + "gate.png") { AlternativeText = "An iron gate" }])
                {
                    Caption = [T("The gate of the old gasworks.")],
                };
            }
        }

        for (var section = 1; section <= sections; section++)
        {
            yield return new Footnote($"{section}", [P($"Register of lamps, volume {section}, kept in the town hall.")])
            {
                Id = $"note-{section}",
            };
        }
    }
}
