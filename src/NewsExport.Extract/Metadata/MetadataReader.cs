using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Gathers what a page says about its article as weighted evidence.</summary>
internal sealed class MetadataReader(IReadOnlySet<string> disabled)
{
    public ArticleMetadata Read(Page page)
    {
        var facts = PageFacts.Gather(page.Document, disabled);
        var addresses = new AddressResolver(page);
        var structured = StructuredArticle.Find(JsonLdGraph.Read(facts.Scripts), page.Url, page.Document.Title);

        var sites = new SiteReader(facts, structured);
        var site = sites.Site();
        var title = new TitleReader(facts, structured, site?.Value).Read();
        var languages = new LanguageReader(facts, structured);
        var language = languages.Read();
        var dates = new DateReader(facts, structured, page.Url, Latest(page.Capture), MonthFirst(language?.Value));
        var subjects = new SubjectReader(facts, structured);
        var summaries = new SummaryReader(facts, structured);
        return new ArticleMetadata
        {
            Title = title,
            Subtitle = summaries.Subtitle(title?.Value),
            Authors = new AuthorReader(facts, structured, addresses, site?.Value).Read(),
            Published = dates.Published(),
            Modified = dates.Modified(),
            Language = language,
            Direction = languages.Direction(language?.Value),
            SiteName = site,
            Publisher = sites.Publisher(),
            Section = subjects.Section(),
            Tags = subjects.Tags(),
            Description = summaries.Description(),
            CanonicalUrl = Canonical(facts, structured, addresses),
            Url = page.Url,
            LeadImage = new LeadImageReader(facts, structured, addresses).Read(),
            Licence = new RightsReader(facts, structured, addresses).Read(),
        };
    }

    private static Evidence<Uri>? Canonical(PageFacts facts, StructuredArticle structured, AddressResolver addresses)
    {
        var ballot = new Ballot<Uri>(facts.Disabled, address => address.AbsoluteUri);
        ballot.Add(
            addresses.Web(facts.Links("canonical").Select(link => link.GetAttribute("href")).FirstOrDefault()),
            Weights.CanonicalLink
        );
        ballot.Add(addresses.Web(facts.Meta("og:url")), Weights.OpenGraphAddress);
        ballot.Add(addresses.Web(structured.Address), Weights.JsonLdAddress);
        return ballot.Decide();
    }

    /// <summary>
    /// The day after a page came from the web: its zone may be ahead. The time of a local file bounds nothing, for archives and copies
    /// give files whatever time they like.
    /// </summary>
    private static DateOnly Latest(Capture capture) =>
        capture.Source.Kind == ArticleSourceKind.Web ? DateOnly.FromDateTime(capture.FetchedAt.UtcDateTime).AddDays(1) : DateOnly.MaxValue;

    /// <summary>How the page's readers write 3/4/2024: the United States put the month first, everyone else the day; "en" alone does not say.</summary>
    private static bool? MonthFirst(string? language) =>
        language switch
        {
            null or "en" => null,
            "en-US" => true,
            _ => false,
        };
}
