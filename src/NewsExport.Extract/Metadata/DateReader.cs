using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads when an article was published and when it was changed.</summary>
internal sealed partial class DateReader(PageFacts facts, StructuredArticle structured, Uri? address, DateOnly latest, bool? monthFirst)
{
    /// <summary>Elements of the walk between the title and a date that belongs to it.</summary>
    private const int Near = 150;

    /// <summary>Elements after the title that may hold its date, whatever they are called.</summary>
    private const int Beside = 60;

    /// <summary>The same before the title.</summary>
    private const int Above = 15;

    private const int LongestLine = 90;

    private readonly Inherited elsewhere = new(element => SaysElsewhere(facts, element), otherwise: false);

    private static readonly string[] MetaNames =
    [
        "parsely-pub-date",
        "sailthru.date",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "article_date_original",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
        "datepublished",
        "publication_date",
        "published",
        "published_time",
        "dateposted",
        "date",
        "bt:pubdate",
        "rnews:datepublished",
        "pdate",
        "creation_date",
        "release_date",
    ];

    public Evidence<PublicationDate>? Published()
    {
        var ballot = NewBallot();
        Add(ballot, structured.Published, Weights.JsonLdDate);
        Add(
            ballot,
            facts.Meta("article:published_time", "og:article:published_time", "og:published_time", "article:published"),
            Weights.OpenGraphDate
        );
        Add(ballot, facts.Meta("citation_publication_date", "citation_online_date", "citation_date"), Weights.HighwireDate);
        Add(ballot, Property("datePublished") ?? Property("dateCreated"), Weights.MicrodataDate);
        Add(
            ballot,
            facts.Meta("dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc:date"),
            Weights.DublinCoreDate
        );
        Add(ballot, facts.Meta(MetaNames), Weights.MetaDate);
        Add(ballot, structured.PagePublished, Weights.PageDate);
        AddVisible(ballot);
        ballot.Add(FromAddress(), Weights.AddressDate);
        return ballot.Decide();
    }

    public Evidence<PublicationDate>? Modified()
    {
        var ballot = NewBallot();
        Add(ballot, structured.Modified, Weights.JsonLdDate);
        Add(
            ballot,
            facts.Meta("article:modified_time", "og:updated_time", "og:article:modified_time", "article:modified"),
            Weights.OpenGraphDate
        );
        Add(ballot, Property("dateModified"), Weights.MicrodataDate);
        Add(
            ballot,
            facts.Meta("dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "revised", "sailthru.updated"),
            Weights.MetaDate
        );
        Add(ballot, structured.PageModified, Weights.PageDate);
        return ballot.Decide();
    }

    private Ballot<PublicationDate> NewBallot() =>
        new(facts.Disabled, date => date.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A date after the page was received is a template's mistake.</summary>
    private void Add(Ballot<PublicationDate> ballot, string? text, Weight weight)
    {
        if (DateStamp.Parse(text, monthFirst) is { } date && date.Day <= latest && date.Day.Year > 1700)
        {
            ballot.Add(date, weight);
        }
    }

    private void AddVisible(Ballot<PublicationDate> ballot)
    {
        var isAdded = false;
        foreach (var fact in facts.Times.Where(fact => !IsElsewhere(fact.Element)).OrderBy(Distance).Take(6))
        {
            var text = fact.Element.GetAttribute("datetime") ?? VisibleWords.Of(fact.Element);
            if (IsUpdate(fact.Element) || DateStamp.Parse(text, monthFirst) is null)
            {
                continue;
            }

            Add(ballot, text, Distance(fact) <= Near || fact.Element.HasAttribute("pubdate") ? Weights.TimeElement : Weights.AnyTime);
            isAdded = true;
            break;
        }

        if (isAdded)
        {
            return;
        }

        foreach (
            var fact in facts
                .Named.Where(fact => facts.Classes.Say(Meaning.Date, fact.Element) && !IsElsewhere(fact.Element))
                .OrderBy(Distance)
                .Take(60)
        )
        {
            if (!Nodes.HasLessText(fact.Element, (LongestLine * 4) + 1))
            {
                continue;
            }

            var text = VisibleWords.Of(fact.Element);
            if (text.Length < 250 && !IsUpdate(fact.Element) && DateText.Find(text, monthFirst) is { } found)
            {
                Add(ballot, text.Substring(found.Start, found.Length), Distance(fact) <= Near ? Weights.TextDate : Weights.AnyTime);
                return;
            }
        }

        AddLineByTitle(ballot);
    }

    /// <summary>A short line beside the title that holds a date, whatever it is called.</summary>
    private void AddLineByTitle(Ballot<PublicationDate> ballot)
    {
        if (!facts.Headings.Exists(fact => fact.Order == facts.TitleOrder))
        {
            return;
        }

        foreach (var element in facts.After(facts.TitleOrder - 1, Beside).Concat(facts.Before(facts.TitleOrder, Above)))
        {
            if (
                element.ChildElementCount > 4
                || ElementKinds.IsSkipped(element)
                || !Nodes.HasLessText(element, (LongestLine * 4) + 1)
                || VisibleWords.Of(element) is not { Length: > 5 } text
                || text.Length > LongestLine
            )
            {
                continue;
            }

            if (DateText.Find(text, monthFirst) is { } found && text.Length - found.Length < LongestLine * 2 / 3)
            {
                Add(ballot, text.Substring(found.Start, found.Length), Weights.TextDate);
                return;
            }
        }
    }

    private int Distance(DomFact fact) => facts.TitleOrder == 0 ? fact.Order : Math.Abs(fact.Order - facts.TitleOrder);

    private bool IsUpdate(IElement element) =>
        facts.Classes.Say(Meaning.Updated, element) && !element.ClassName!.Contains("publish", StringComparison.OrdinalIgnoreCase)
        || element.GetAttribute("itemprop") == "dateModified";

    private bool IsElsewhere(IElement element) => elsewhere.Of(element);

    /// <summary>The element ends the question: it is a box of other things, or it holds the article.</summary>
    private static bool? SaysElsewhere(PageFacts facts, IElement element) =>
        element.LocalName is "body" or "html" or "main" || facts.HoldsTitle(element) ? false
        : element.LocalName is "aside" or "nav" or "footer" && element.ParentElement?.LocalName != "article" ? true
        : facts.Classes.Say(Meaning.Elsewhere, element) ? true
        : null;

    private string? Property(string name)
    {
        var element = facts
            .Properties.FirstOrDefault(fact => PageFacts.Property(fact.Element).Contains(name) && !IsElsewhere(fact.Element))
            ?.Element;
        return element is null
            ? null
            : element.GetAttribute("content")
                ?? element.GetAttribute("datetime")
                ?? (element.LocalName == "abbr" ? element.GetAttribute("title") : null)
                ?? VisibleWords.Of(element);
    }

    private PublicationDate? FromAddress()
    {
        if (address is null || AddressDay.Match(address.AbsolutePath) is not { Success: true } match)
        {
            return null;
        }

        var date = DateStamp.Parse(
            $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}"
        );
        return date is not null && date.Day <= latest ? date : null;
    }

    [GeneratedRegex(
        @"(?:^|[/_-])(?<y>(?:19|20)\d{2})(?:(?<s>[/_-])(?<m>0?[1-9]|1[0-2])\k<s>(?<d>0?[1-9]|[12]\d|3[01])|(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01]))(?:[/_.-]|$)"
    )]
    private static partial Regex AddressDay { get; }
}
