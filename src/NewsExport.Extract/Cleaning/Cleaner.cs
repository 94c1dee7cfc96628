using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Runs the heuristics: those that know a page's furniture once over the whole page, those that know an article's edges over each candidate.</summary>
internal sealed class Cleaner(Sayings sayings, IReadOnlySet<string> disabled, ValueList<string> unwanted)
{
    /// <summary>In the order in which they run.</summary>
    public static IReadOnlyList<CleaningStep> PageSteps { get; } =
    [
        new HiddenElements(),
        new PageFurniture(),
        new CommentSection(),
        new ConsentNotice(),
        new NavigationBox(),
        new Advertisement(),
        new ShareBar(),
        new RelatedPosts(),
        new NewsletterBox(),
        new AuthorBox(),
        new PostMeta(),
        new TagLine(),
        new PromotionBox(),
        new SidebarBox(),
        new PageTools(),
    ];

    public static IReadOnlyList<CleaningStep> ArticleSteps { get; } =
    [
        new RepeatedTitle(),
        new AddressLines(),
        new TableOfContents(),
        new PictureCredits(),
        new ThemeCredit(),
        new BoilerplateLines(),
        new ReadAlsoLines(),
        new LinkLists(),
        new EndSections(),
        new TeaserCards(),
        new Tail(),
        new HeadMatter(),
        new BylineLines(),
        new Standfirst(),
        new RepeatedText(),
    ];

    /// <summary>Characters of running text that a step must leave: less is no article.</summary>
    private const int ShortestArticle = 120;

    /// <summary>What of the whole page is certainly no article.</summary>
    public Cut CleanPage(PageMap map, Subject subject)
    {
        var cut = new Cut(map);
        Unwanted.Remove(cut, unwanted);
        var totals = new Totals(map, null);
        foreach (var step in PageSteps)
        {
            if (disabled.Contains(step.Name))
            {
                continue;
            }

            var tried = cut.Copy();
            step.Apply(new CleaningTask(tried, totals, [0], subject, sayings));
            var after = tried.ProseLength;
            if (after == cut.ProseLength || after >= Math.Max(ShortestArticle, cut.ProseLength * (1 - step.MostOfAll)))
            {
                cut = tried;
            }
        }

        return cut;
    }

    /// <summary>A candidate trimmed by itself; <paramref name="page"/> stays as it is.</summary>
    public Cut CleanArticle(Cut page, IReadOnlyList<int> roots, Subject subject)
    {
        var cut = page.Copy();
        Run(ArticleSteps, new CleaningTask(cut, new Totals(cut.Map, cut), roots, subject, sayings));
        return cut;
    }

    private void Run(IReadOnlyList<CleaningStep> steps, CleaningTask task)
    {
        foreach (var step in steps)
        {
            if (!disabled.Contains(step.Name))
            {
                step.Apply(task);
            }
        }
    }
}
