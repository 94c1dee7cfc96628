namespace NewsExport.Extract.Metadata;

/// <summary>How far each source is trusted for each field, and why.</summary>
internal static class Weights
{
    // Title: what the reader sees as the headline is the title; metadata is often written for search engines.
    public static readonly Weight AgreeingHeading = new("dom", 0.97); // an h1 that title or metadata repeat
    public static readonly Weight RelatedHeading = new("dom", 0.96); // the only h1, in words much like the metadata's
    public static readonly Weight LoneHeading = new("dom", 0.83); // the only h1, in other words than everything else
    public static readonly Weight NamedHeading = new("dom", 0.77); // no h1, but called headline
    public static readonly Weight HighwireTitle = new("highwire", 0.93); // written for citation indexes, exact
    public static readonly Weight JsonLdHeadline = new("json-ld", 0.73); // often the line for search engines, or shortened to 110 letters
    public static readonly Weight MicrodataHeadline = new("microdata", 0.86);
    public static readonly Weight OpenGraphTitle = new("opengraph", 0.80); // often another line, for sharing
    public static readonly Weight DublinCoreTitle = new("dublin-core", 0.78);
    public static readonly Weight TwitterTitle = new("meta", 0.70);
    public static readonly Weight TitleElement = new("meta", 0.74); // the site's name is cut off it first
    public static readonly Weight AnyHeading = new("dom", 0.60); // one of several h1, which nothing repeats

    // Authors: structured lists first; what the reader sees beside the title before what editors leave in meta tags.
    public static readonly Weight HighwireAuthors = new("highwire", 0.95);
    public static readonly Weight JsonLdPeople = new("json-ld", 0.90);
    public static readonly Weight JsonLdOrganisation = new("json-ld", 0.55); // the publisher where nobody signed
    public static readonly Weight BylineAuthors = new("dom", 0.87);
    public static readonly Weight MicrodataAuthors = new("microdata", 0.85);
    public static readonly Weight RelAuthors = new("dom", 0.84);
    public static readonly Weight MetaAuthors = new("meta", 0.82);
    public static readonly Weight LabelledMeta = new("meta", 0.86); // "Written by" beside a name, for link previews
    public static readonly Weight LabelledAuthors = new("dom", 0.74); // a line beside the title that begins with "by"
    public static readonly Weight BoxedAuthors = new("dom", 0.55); // a box about the author below the article
    public static readonly Weight StatedSite = new("json-ld", 0.40); // the site itself, where it signs its articles and nobody else does
    public static readonly Weight ArticleAuthors = new("opengraph", 0.78); // often a profile address instead of a name
    public static readonly Weight DublinCoreAuthors = new("dublin-core", 0.76);
    public static readonly Weight NamedAuthors = new("dom", 0.70); // elements called author without the word "by"

    // Dates.
    public static readonly Weight JsonLdDate = new("json-ld", 0.94);
    public static readonly Weight OpenGraphDate = new("opengraph", 0.93);
    public static readonly Weight HighwireDate = new("highwire", 0.90);
    public static readonly Weight MicrodataDate = new("microdata", 0.90);
    public static readonly Weight TimeElement = new("dom", 0.84); // a time element beside the title
    public static readonly Weight DublinCoreDate = new("dublin-core", 0.82);
    public static readonly Weight MetaDate = new("meta", 0.83);
    public static readonly Weight AddressDate = new("url", 0.80); // systems write the day of publication into addresses
    public static readonly Weight PageDate = new("json-ld", 0.72); // of the web page, not the article
    public static readonly Weight TextDate = new("dom", 0.66); // a date in words beside the title
    public static readonly Weight AnyTime = new("dom", 0.50); // a time element anywhere

    // Language.
    public static readonly Weight HtmlLanguage = new("dom", 0.90);
    public static readonly Weight JsonLdLanguage = new("json-ld", 0.85);
    public static readonly Weight OpenGraphLocale = new("opengraph", 0.75);
    public static readonly Weight ContentLanguage = new("meta", 0.70);
    public static readonly Weight GuessedLanguage = new("dom", 0.50);
    public static readonly Weight ContradictingScript = new("dom", 0.97); // letters do not lie: templates keep lang="en" on every page

    // Site, publisher, subjects, rights and the rest.
    public static readonly Weight OpenGraphSite = new("opengraph", 0.95);
    public static readonly Weight JsonLdSite = new("json-ld", 0.85);
    public static readonly Weight JsonLdPublisher = new("json-ld", 0.80);
    public static readonly Weight ApplicationName = new("meta", 0.78);
    public static readonly Weight VisibleSite = new("dom", 0.70); // the linked name in the page's head
    public static readonly Weight TitleTail = new("meta", 0.60); // what was cut off the title
    public static readonly Weight DublinCorePublisher = new("dublin-core", 0.75);
    public static readonly Weight HighwirePublisher = new("highwire", 0.85);
    public static readonly Weight OpenGraphSection = new("opengraph", 0.90);
    public static readonly Weight JsonLdSection = new("json-ld", 0.88);
    public static readonly Weight VisibleSection = new("dom", 0.80);
    public static readonly Weight VisibleTags = new("dom", 0.92);
    public static readonly Weight OpenGraphTags = new("opengraph", 0.88);
    public static readonly Weight JsonLdKeywords = new("json-ld", 0.85);
    public static readonly Weight NewsKeywords = new("meta", 0.70);
    public static readonly Weight MetaKeywords = new("meta", 0.50); // written for search engines of another age
    public static readonly Weight OpenGraphDescription = new("opengraph", 0.90);
    public static readonly Weight MetaDescription = new("meta", 0.88);
    public static readonly Weight JsonLdDescription = new("json-ld", 0.85);
    public static readonly Weight TwitterDescription = new("meta", 0.70);
    public static readonly Weight CanonicalLink = new("meta", 0.95);
    public static readonly Weight OpenGraphAddress = new("opengraph", 0.85);
    public static readonly Weight JsonLdAddress = new("json-ld", 0.80);
    public static readonly Weight OpenGraphImage = new("opengraph", 0.95);
    public static readonly Weight JsonLdImage = new("json-ld", 0.85);
    public static readonly Weight TwitterImage = new("meta", 0.84);
    public static readonly Weight MicrodataImage = new("microdata", 0.80);
    public static readonly Weight LinkedImage = new("meta", 0.78);
    public static readonly Weight FeaturedImage = new("dom", 0.65); // before the article, called featured
    public static readonly Weight SiteImage = new("opengraph", 0.20); // a logo or a default of the site
    public static readonly Weight VisibleSubtitle = new("dom", 0.90);
    public static readonly Weight JsonLdSubtitle = new("json-ld", 0.70);
    public static readonly Weight LinkedLicence = new("dom", 0.95);
    public static readonly Weight JsonLdLicence = new("json-ld", 0.90);
    public static readonly Weight CreativeCommonsLink = new("dom", 0.85);
    public static readonly Weight DublinCoreRights = new("dublin-core", 0.80);
    public static readonly Weight MetaCopyright = new("meta", 0.70);
    public static readonly Weight CopyrightLine = new("dom", 0.50);
}
