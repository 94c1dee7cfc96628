using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads who wrote an article: from structured data, citation tags, the line beside the title.</summary>
internal sealed class AuthorReader(PageFacts facts, StructuredArticle structured, AddressResolver addresses, string? siteName)
{
    /// <summary>Letters; longer elements called author are biographies.</summary>
    private const int LongestByline = 200;

    public Evidence<ValueList<Byline>>? Read()
    {
        var ballot = new Ballot<ValueList<Byline>>(Key);
        ballot.Add(Signed(facts.Metas("citation_author").Select(FamilyLast)), Weights.HighwireAuthors);
        AddStructured(ballot);
        AddVisible(ballot);
        ballot.Add(Usable(Properties()), Weights.MicrodataAuthors);
        ballot.Add(Usable(AuthorNames.Split(facts.Meta("author", "byl", "parsely-author", "sailthru.author", "authors", "article.author", "byline"))), Weights.MetaAuthors);
        ballot.Add(Signed(facts.Metas("article:author", "og:article:author").Where(name => !name.Contains("://", StringComparison.Ordinal) && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))), Weights.ArticleAuthors);
        ballot.Add(Signed(facts.Metas("dc.creator", "dcterms.creator", "dc:creator", "dc.contributor")), Weights.DublinCoreAuthors);
        return ballot.Decide();
    }

    private static string? Key(ValueList<Byline> authors) => authors.Count == 0 ? null : string.Join(';', authors.Select(author => TitleWords.Plain(author.Name)));

    private void AddStructured(Ballot<ValueList<Byline>> ballot)
    {
        var authors = structured.Authors.ToList();
        var people = authors.SelectMany(author => AuthorNames.Split(author.Name).Select(name => name with { Url = addresses.Web(author.Url) })).DistinctBy(author => author.Name).ToValueList();
        ballot.Add(Usable(people), authors.TrueForAll(author => author.IsOrganisation) ? Weights.JsonLdOrganisation : Weights.JsonLdPeople);
    }

    private void AddVisible(Ballot<ValueList<Byline>> ballot)
    {
        var near = facts.Named.Where(fact => IsOwn(fact.Element)).ToList();
        var bylines = near.Where(fact => MetadataClasses.Byline.Matches(fact.Element)).Select(fact => Line(fact.Element)).Where(line => line.Names.Count > 0).Take(6).ToList();
        ballot.Add(bylines.Where(line => line.HasLabel).Concat(bylines).Select(line => Usable(line.Names)).FirstOrDefault(names => names is { Count: > 0 }), Weights.BylineAuthors);
        var linked = facts.Links("author").Where(link => link.LocalName == "a" && IsOwn(link)).Select(Person).OfType<Byline>().DistinctBy(author => author.Name).Take(8).ToValueList();
        ballot.Add(Usable(linked), Weights.RelAuthors);
        ballot.Add(near.Where(fact => MetadataClasses.Author.Matches(fact.Element)).Select(fact => Usable(Line(fact.Element).Names)).FirstOrDefault(names => names is { Count: > 0 }), Weights.NamedAuthors);
        ballot.Add(Usable(LabelledLine()), Weights.NamedAuthors);
    }

    /// <summary>A short line after the title that begins with a word for "by", whatever it is called.</summary>
    private ValueList<Byline>? LabelledLine()
    {
        if (facts.TitleOrder == 0 || facts.Headings.FirstOrDefault(fact => fact.Order == facts.TitleOrder).Element is not { } heading)
        {
            return null;
        }

        var around = heading.ParentElement?.ParentElement ?? heading.ParentElement;
        return around is null
            ? null
            : Nodes.Elements(around)
                .Where(element => element.LocalName is "p" or "div" or "span" or "address" or "h2" or "h3" or "h4" or "h5" or "h6" or "em" or "small" && element.ChildElementCount <= 6)
                .Take(150)
                .Select(element => VisibleWords.Of(element, "; "))
                .Where(line => line.Length is > 4 and < 90 && StartsWithBy(line))
                .Select(AuthorNames.Split)
                .FirstOrDefault(names => names.Count is > 0 and < 8 && names.All(name => char.IsUpper(name.Name[0]) && name.Name.Contains(' ')));
    }

    private static bool StartsWithBy(string line) => AuthorNames.HasLabel(line) && !line.StartsWith("de ", StringComparison.Ordinal);

    private (ValueList<Byline> Names, bool HasLabel) Line(IElement element)
    {
        var links = Nodes.Elements(element).Where(inner => inner.LocalName == "a" && IsAuthorLink(inner)).Select(Person).OfType<Byline>().DistinctBy(author => author.Name).ToValueList();
        var text = VisibleWords.Of(element, "; ");
        if (text.Length > LongestByline && links.Count == 0)
        {
            return ([], false);
        }

        return (links.Count > 0 ? links : AuthorNames.Split(text), AuthorNames.HasLabel(text));
    }

    private static bool IsAuthorLink(IElement link)
    {
        var relation = link.GetAttribute("rel") ?? "";
        var href = link.GetAttribute("href") ?? "";
        return relation.Contains("author", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/author", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/people/", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/profile", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/by/", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/staff/", StringComparison.OrdinalIgnoreCase)
            || href.Contains("/contributor", StringComparison.OrdinalIgnoreCase)
            || MetadataClasses.Author.Matches(link);
    }

    private Byline? Person(IElement link) =>
        AuthorNames.Split(VisibleWords.Of(link)) is [var only] ? only with { Url = addresses.Web(link.GetAttribute("href")) } : null;

    private ValueList<Byline> Properties() =>
        facts
            .Properties.Where(fact => fact.Element.GetAttribute("itemprop")!.Split(' ').Contains("author") && IsOwn(fact.Element))
            .SelectMany(fact => AuthorNames.Split(PropertyName(fact.Element)))
            .DistinctBy(author => author.Name)
            .ToValueList();

    private static string? PropertyName(IElement author)
    {
        var name = Nodes.Elements(author).FirstOrDefault(inner => inner.GetAttribute("itemprop") == "name");
        return name?.GetAttribute("content") ?? (name is not null ? VisibleWords.Of(name) : author.GetAttribute("content") ?? VisibleWords.Of(author));
    }

    private ValueList<Byline>? Signed(IEnumerable<string> lines) => Usable(lines.SelectMany(AuthorNames.Split).DistinctBy(author => author.Name).ToValueList());

    /// <summary>"Roe, Jane" as citation indexes write it.</summary>
    private static string FamilyLast(string name) => name.Split(',') is [var family, var given] && !family.Contains(' ', StringComparison.Ordinal) ? given.Trim() + " " + family.Trim() : name;

    /// <summary>The site is no author of its articles, unless it is all that is known; then nobody signed.</summary>
    private ValueList<Byline>? Usable(ValueList<Byline>? authors) =>
        authors is null ? null : authors.Where(author => !TitleWords.AreSame(author.Name, siteName)).ToValueList() is { Count: > 0 } people ? people : null;

    private static bool IsOwn(IElement element)
    {
        for (var above = element; above is not null && above.LocalName is not ("body" or "html" or "article" or "main"); above = above.ParentElement)
        {
            if (above.LocalName is "aside" or "nav" || (above.LocalName == "footer" && above.ParentElement?.LocalName is "body" or "div") || (above.ClassName is { Length: > 0 } names && MetadataClasses.Elsewhere.IsMatch(names)))
            {
                return false;
            }
        }

        return true;
    }
}
