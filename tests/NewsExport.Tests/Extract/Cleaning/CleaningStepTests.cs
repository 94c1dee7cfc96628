using NewsExport.Extract;
using NewsExport.Extract.Cleaning;
using NewsExport.Markup.Text;

namespace NewsExport.Tests.Extract.Cleaning;

public sealed class CleaningStepTests
{
    /// <summary>The same three paragraphs in other words, so that they are not taken for a copy.</summary>
    private static readonly string More = ExtractedPage.Prose.Replace("the", "that", StringComparison.Ordinal);

    private const string P = ExtractedPage.Prose;

    /// <summary>A step, a page on which it has something to do, and words that it takes out.</summary>
    public static TheoryData<string, string, string> Pages { get; } =
        new()
        {
            { "hidden-elements", P + "<div style='display:none'>For the script alone</div>", "script alone" },
            { "page-furniture", P + "<nav>Harbour Town Sea</nav>", "Harbour Town Sea" },
            { "comment-section", P + "<div id='comments'>I was there too, said a reader</div>", "said a reader" },
            { "consent-notice", P + "<div class='cookie-notice'>We keep crumbs in a jar for you</div>", "crumbs in a jar" },
            { "navigation-box", P + "<div class='nav-links'>The week before, the week after</div>", "week after" },
            { "advertisement", P + "<div class='advert'>Tar of the best kind, by the barrel</div>" + More, "by the barrel" },
            { "share-bar", P + "<div class='share-buttons'>Pass this along to someone</div>", "Pass this along" },
            { "related-posts", P + "<div class='related-posts'><a href='/x'>Ice on the upper lake</a></div>", "Ice on the upper lake" },
            { "newsletter-box", P + "<div class='newsletter-signup'>Our letter comes on Fridays</div>", "comes on Fridays" },
            { "author-box", P + "<div class='author-box'>She keeps two cats and a boat</div>", "two cats" },
            { "post-meta", P + "<div class='entry-meta'>Seen four hundred times since noon</div>" + More, "since noon" },
            { "tag-line", P + "<p class='tags'>Nets Winter Quays</p>", "Nets Winter" },
            { "promotion-box", P + "<div class='promo'>Come to our harbour feast in June</div>" + More, "feast in June" },
            { "sidebar-box", P + "<div class='widget'>Tides of the week, in a table</div>" + More, "Tides of the week" },
            { "page-tools", P + "<div class='printfriendly'>Put this page on paper</div>" + More, "on paper" },
            { "repeated-title", "<h2>Boats before breakfast</h2>" + P, "Boats before breakfast" },
            { "address-lines", P + "<p>https://harbour.example/boats</p>", "harbour.example/boats" },
            {
                "table-of-contents",
                "<ul><li><a href='#a'>First light</a></li><li><a href='#b'>Second nets</a></li><li><a href='#c'>Third cup</a></li></ul>"
                    + P,
                "Second nets"
            },
            { "picture-credits", P + "<p>Photo: Ida Holm</p>" + More, "Ida Holm" },
            { "theme-credit", P + "<p>Proudly powered by WordPress | Theme: Gullwing by Someone</p>", "powered by" },
            { "boilerplate-lines", P + "<p>Jump to</p>" + More, "Jump to" },
            { "read-also-lines", P + "<p><b>Read also:</b> <a href='/y'>How the light was built</a></p>", "light was built" },
            {
                "link-lists",
                P
                    + "<ul><li><a href='/a'>Ice on the lake</a></li><li><a href='/b'>Salt in the bread</a></li><li><a href='/c'>Wind from the east</a></li></ul>"
                    + More,
                "Salt in the bread"
            },
            { "end-sections", P + "<div><h3>You might also like</h3><p>Six ways to mend a net, told briefly</p></div>", "mend a net" },
            {
                "teaser-cards",
                P
                    + "<div>"
                    + string.Concat(
                        Enumerable
                            .Range(1, 3)
                            .Select(n =>
                                $"<div class='card'><img src='/{n}.jpg'><h3><a href='/{n}'>The old light, part {n}</a></h3><p>Read by few</p></div>"
                            )
                    )
                    + "</div>",
                "The old light"
            },
            { "tail", P + "<p>Letters reach her at ida@harbour.example</p>", "Letters reach" },
            { "head-matter", "<p>Morning edition</p>" + P, "Morning edition" },
            { "byline-lines", "<p>The boats are back before the town is up, and nobody sees them.</p><p>By Per Lund</p>" + P, "Per Lund" },
            {
                "standfirst",
                "<p class='standfirst'>In a harbour without a quay, the day is over when others get up, and so is the bread.</p>" + P,
                "others get up"
            },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Takes_out_what_is_not_the_article_and_says_so(string step, string page, string words)
    {
        var result = ExtractedPage.Of($"<article>{page}</article>");

        var text = ArticleText.Of(result.Value!.Article);
        Assert.DoesNotContain(words, text, StringComparison.Ordinal);
        Assert.Contains("harbour office", text, StringComparison.Ordinal);
        Assert.Contains("dearest by a long way", text, StringComparison.Ordinal);
        Assert.Contains(result.Value.Removals, removal => removal.Step == step);
    }

    /// <summary>A copy's words stay where they are said first: <see cref="ArticlePartTests.Takes_out_a_copy_from_another_part_of_the_page"/>.</summary>
    [Fact]
    public void Every_step_has_its_page() =>
        Assert.Equal(
            Cleaner
                .PageSteps.Concat(Cleaner.ArticleSteps)
                .Select(step => step.Name)
                .Except(["repeated-text"])
                .Order(StringComparer.Ordinal),
            Pages.Select(page => page.Data.Item1).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Keeps_links_that_are_an_item_of_a_list_that_says_something() =>
        Assert.Contains(
            "Ticket 12",
            ExtractedPage.TextOf(
                "<article><p>What the harbour office did in March, as it tells the town at the end of every month:</p><ul>"
                    + "<li>The lamp on the mole burns again, after the fishermen had asked for it three times, in writing.</li>"
                    + "<li><p>Begun</p><ul><li><a href='/1'>Ticket 11: a rail for the steps</a></li><li><a href='/2'>Ticket 12: a bell</a></li><li><a href='/3'>Ticket 13: rope</a></li></ul></li>"
                    + "<li>The bread boat may land at the new quay now, though only before eight, and not on Sundays.</li></ul></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_opening_lines_in_a_script_whose_letters_are_words() =>
        Assert.StartsWith(
            "冬天的港口在天亮之前就已經醒來 漁船一艘一艘地回到石頭碼頭",
            ExtractedPage.TextOf(
                "<article><p>冬天的港口在天亮之前就已經醒來 漁船一艘一艘地回到石頭碼頭</p><p>年老的船長們說，從前的冰一直延伸到燈塔那邊，如今的冬天安靜得多，誰也不記得有過這樣的冬天。</p><p>春天的時候，鎮上的人要投票決定是否修建新的碼頭，那將是一百年來的第三座，也是最貴的一座。</p></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_a_heading_that_a_box_of_the_page_could_have_too() =>
        Assert.Contains("Highlights", ExtractedPage.TextOf($"<article>{P}<h3>Highlights</h3>{More}</article>"), StringComparison.Ordinal);

    [Fact]
    public void Keeps_cards_with_text_of_their_own() =>
        Assert.Contains(
            "The Two Sisters",
            ExtractedPage.TextOf(
                "<article><p>Three boats can be had for a day, and each of them has a name and a temper, as the skippers say.</p><div>"
                    + Card("The Two Sisters")
                    + Card("The Old Hand")
                    + Card("The Borrowed Time")
                    + "</div></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Keeps_a_list_of_links_that_a_sentence_announces() =>
        Assert.Contains(
            "the law of the quays",
            ExtractedPage.TextOf(
                $"<article>{P}<p>Whoever wants to know more may read three papers of the town, all of them short:</p><ul><li><a href='/a'>the law of the quays</a></li><li><a href='/b'>the rule of lamps</a></li><li><a href='/c'>the price of ice</a></li></ul>{More}</article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Does_not_call_a_page_made_of_widgets_a_sidebar()
    {
        var paragraphs = P.Split("</p>", StringSplitOptions.RemoveEmptyEntries)
            .Concat(More.Split("</p>", StringSplitOptions.RemoveEmptyEntries));
        var text = ExtractedPage.TextOf(
            "<article>" + string.Concat(paragraphs.Select(paragraph => $"<div class='widget'>{paragraph}</p></div>")) + "</article>"
        );

        Assert.Contains("harbour office", text, StringComparison.Ordinal);
        Assert.Contains("dearest by a long way", text, StringComparison.Ordinal);
    }

    private static string Card(string name) =>
        $"<div class='card'><img src='/boat.jpg'><h3><a href='/boat'>{name}</a></h3><p>She takes six people out to the light and back again, if the wind allows it, and her skipper cooks.</p></div>";

    [Fact]
    public void Keeps_a_link_named_related_inside_its_sentence() =>
        Assert.Contains(
            "the ferry law of 1911",
            ExtractedPage.TextOf(
                $"<article>{ExtractedPage.Prose}<p>It rests on <a class='related' href='/law'>the ferry law of 1911</a>, which nobody has changed since.</p></article>"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Does_not_believe_a_name_that_covers_the_whole_text() =>
        Assert.Contains(
            "harbour office",
            ExtractedPage.TextOf($"<div class='widget'>{ExtractedPage.Prose}</div>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Takes_out_what_the_user_names() =>
        Assert.DoesNotContain(
            "older skippers",
            ExtractedPage.TextOf($"<article>{ExtractedPage.Prose}</article>", new ExtractOptions { Remove = ["p:nth-of-type(2)"] }),
            StringComparison.Ordinal
        );
}
