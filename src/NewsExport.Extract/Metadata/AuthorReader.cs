using AngleSharp.Dom;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads who wrote an article: from structured data, citation tags, the line beside the title.</summary>
internal sealed class AuthorReader(PageFacts facts, StructuredArticle structured, AddressResolver addresses, string? siteName)
{
    /// <summary>Letters; longer elements called author are biographies.</summary>
    private const int LongestByline = 200;

    private readonly Inherited elsewhere = new(element => SaysElsewhere(facts, element), otherwise: false);

    public Evidence<ValueList<Byline>>? Read()
    {
        var ballot = new Ballot<ValueList<Byline>>(facts.Disabled, Key);
        var stated = AuthorNames.Split(
            MapName(facts.Meta("author", "byl", "parsely-author", "sailthru.author", "authors", "article.author", "byline", "creator"))
        );
        ballot.Add(Signed(facts.Metas("citation_author").Select(FamilyLast)), Weights.HighwireAuthors);
        AddStructured(ballot);
        AddVisible(ballot);
        ballot.Add(Usable(Properties()), Weights.MicrodataAuthors);
        ballot.Add(Usable(AuthorNames.Split(LabelledMeta())), Weights.LabelledMeta);
        ballot.Add(Usable(stated), Weights.MetaAuthors);
        ballot.Add(
            Signed(facts.Metas("article:author", "og:article:author").Where(name => !name.Contains('/', StringComparison.Ordinal))),
            Weights.ArticleAuthors
        );
        ballot.Add(Signed(facts.Metas("dc.creator", "dcterms.creator", "dc:creator", "dc.contributor")), Weights.DublinCoreAuthors);
        if (ballot.IsEmpty)
        {
            AddFallbacks(ballot, stated);
        }

        return ballot.Decide() is { } decided ? decided with { Value = new AuthorLabels(facts).Add(decided.Value) } : null;
    }

    /// <summary>The boxes and lines that are read only where nothing else speaks, and at last the site that signs its own articles.</summary>
    private void AddFallbacks(Ballot<ValueList<Byline>> ballot, ValueList<Byline> stated)
    {
        var beside = new LabelledLines(facts);
        ballot.Add(Usable(beside.AfterTitle()), Weights.LabelledAuthors);
        ballot.Add(Usable(beside.AfterLabel()), Weights.LabelledAuthors);
        ballot.Add(Usable(Boxed()), Weights.BoxedAuthors);
        if (ballot.IsEmpty)
        {
            ballot.Add(
                structured
                    .Authors.SelectMany(author => AuthorNames.Split(author.Name))
                    .Concat(stated)
                    .DistinctBy(author => author.Name)
                    .Take(1)
                    .ToValueList(),
                Weights.StatedSite
            );
        }
    }

    /// <summary>The name in a box about the author.</summary>
    private ValueList<Byline>? Boxed() =>
        facts
            .Named.Where(fact => facts.Classes.Say(Meaning.Author, fact.Element) || facts.Classes.Say(Meaning.Byline, fact.Element))
            .Where(fact =>
                Nodes.Nearest(fact.Element, above => above.LocalName == "nav" || facts.Classes.Say(Meaning.Others, above)) is null
            )
            .SelectMany(fact => Nodes.Elements(fact.Element).Take(25))
            .Where(element => element.ChildElementCount <= 1 && element.LocalName is not ("p" or "img" or "svg"))
            .Select(element => AuthorNames.Split(VisibleWords.Of(element)))
            .FirstOrDefault(names => names is [var only] && PersonName.Fits(only.Name));

    /// <summary>WordPress states the author for link previews: <c>twitter:label1</c> "Written by".</summary>
    private string? LabelledMeta() =>
        facts.Meta("twitter:label1") is { } label
        && (AuthorNames.HasLabel(label + " ") || label.Contains("by", StringComparison.OrdinalIgnoreCase))
            ? facts.Meta("twitter:data1")
            : null;

    /// <summary>Hugo prints a map where a theme expects a name: <c>map[email:… name:Jane Roe]</c>.</summary>
    private static string? MapName(string? author)
    {
        if (author is null || !author.StartsWith("map[", StringComparison.Ordinal))
        {
            return author;
        }

        var at = author.IndexOf("name:", StringComparison.Ordinal);
        return at < 0 ? null : author[(at + 5)..].TrimEnd(']');
    }

    private static string? Key(ValueList<Byline> authors) =>
        authors.Count == 0 ? null : string.Join(';', authors.Select(author => TitleWords.Plain(author.Name)));

    private void AddStructured(Ballot<ValueList<Byline>> ballot)
    {
        var authors = structured.Authors.ToList();
        var people = authors
            .SelectMany(author => AuthorNames.Split(author.Name).Select(name => name with { Url = addresses.Web(author.Url) }))
            .DistinctBy(author => author.Name)
            .ToValueList();
        if (authors.Exists(author => !author.IsOrganisation) && authors.Exists(author => author.IsOrganisation))
        {
            // The publisher listed beside the people is no author.
            var names = authors
                .Where(author => author.IsOrganisation)
                .Select(author => author.Name)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            people = people.Where(person => !names.Contains(person.Name)).ToValueList();
        }

        ballot.Add(Usable(people), authors.TrueForAll(author => author.IsOrganisation) ? Weights.JsonLdOrganisation : Weights.JsonLdPeople);
    }

    private void AddVisible(Ballot<ValueList<Byline>> ballot)
    {
        var near = facts.Named.Where(fact => IsOwn(fact.Element)).ToList();
        var bylines = near.Where(fact => facts.Classes.Say(Meaning.Byline, fact.Element))
            .Select(fact => Line(fact.Element))
            .Where(line => line.Names.Count > 0)
            .Take(6)
            .ToList();
        ballot.Add(
            bylines
                .Where(line => line.HasLabel)
                .Concat(bylines)
                .Select(line => Usable(line.Names))
                .FirstOrDefault(names => names is { Count: > 0 }),
            Weights.BylineAuthors
        );
        var linked = facts
            .Links("author")
            .Where(link => link.LocalName == "a" && IsOwn(link))
            .Select(Person)
            .OfType<Byline>()
            .DistinctBy(author => author.Name)
            .Take(8)
            .ToValueList();
        ballot.Add(Usable(linked), Weights.RelAuthors);
        ballot.Add(
            near.Where(fact => facts.Classes.Say(Meaning.Author, fact.Element))
                .Select(fact => Usable(Line(fact.Element).Names))
                .FirstOrDefault(names => names is { Count: > 0 }),
            Weights.NamedAuthors
        );
    }

    private BylineText Line(IElement element)
    {
        var links = Nodes
            .Elements(element)
            .Where(inner => inner.LocalName == "a" && IsAuthorLink(inner))
            .Select(Person)
            .OfType<Byline>()
            .DistinctBy(author => author.Name)
            .ToValueList();
        var text = VisibleWords.Of(element, "; ");
        if (text.Length > LongestByline && links.Count == 0)
        {
            return new BylineText([], false);
        }

        return new BylineText(links.Count > 0 ? links : AuthorNames.Split(text), AuthorNames.HasLabel(text));
    }

    private bool IsAuthorLink(IElement link)
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
            || facts.Classes.Say(Meaning.Author, link);
    }

    private Byline? Person(IElement link) =>
        AuthorNames.Split(VisibleWords.Of(link)) is [var only] ? only with { Url = addresses.Web(link.GetAttribute("href")) } : null;

    private ValueList<Byline> Properties() =>
        facts
            .Properties.Where(fact => PageFacts.Property(fact.Element).Contains("author") && IsOwn(fact.Element))
            .SelectMany(fact => AuthorNames.Split(PropertyName(fact.Element)))
            .DistinctBy(author => author.Name)
            .ToValueList();

    private static string? PropertyName(IElement author)
    {
        var name = Nodes.Elements(author).FirstOrDefault(inner => inner.GetAttribute("itemprop") == "name");
        return name?.GetAttribute("content")
            ?? (name is not null ? VisibleWords.Of(name) : author.GetAttribute("content") ?? VisibleWords.Of(author));
    }

    private ValueList<Byline>? Signed(IEnumerable<string> lines) =>
        Usable(lines.SelectMany(AuthorNames.Split).DistinctBy(author => author.Name).ToValueList());

    /// <summary>"Roe, Jane" as citation indexes write it.</summary>
    private static string FamilyLast(string name) =>
        name.Split(',') is [var family, var given] && !family.Contains(' ', StringComparison.Ordinal)
            ? given.Trim() + " " + family.Trim()
            : name;

    /// <summary>The site is no author of its articles, unless it is all that is known; then nobody signed.</summary>
    private ValueList<Byline>? Usable(ValueList<Byline>? authors) =>
        authors is null ? null
        : authors.Where(author => !IsSite(author.Name)).ToValueList() is { Count: > 0 } people ? people
        : null;

    /// <summary>Once, or twice, as its logo's words and its name.</summary>
    private bool IsSite(string name) => TitleWords.AreSame(name, siteName) || TitleWords.AreSame(name, $"{siteName} {siteName}");

    private bool IsOwn(IElement element) => !elsewhere.Of(element);

    /// <summary>The element ends the question: it is a box of other things, or it holds the article.</summary>
    private static bool? SaysElsewhere(PageFacts facts, IElement element) =>
        element.LocalName is "body" or "html" or "article" or "main" || facts.HoldsTitle(element) ? false
        : element.LocalName is "aside" or "nav" ? true
        : element.LocalName == "footer" && element.ParentElement?.LocalName is "body" or "div" ? true
        : facts.Classes.Say(Meaning.Elsewhere, element) ? true
        : null;

    /// <summary>What a line called byline says, and whether a word like "by" says that it is one.</summary>
    private sealed record BylineText(ValueList<Byline> Names, bool HasLabel);
}
