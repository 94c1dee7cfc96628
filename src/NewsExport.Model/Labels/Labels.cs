using System.Globalization;
using System.Text;

namespace NewsExport;

/// <summary>
/// The few words that documents add to an article, in its own language. A word that the language lacks is null,
/// and the document leaves it out: never an English word before a foreign name.
/// </summary>
public sealed class Labels
{
    private static readonly Labels None = new("", new Dictionary<string, string>());
    private static readonly IReadOnlyDictionary<string, Labels> ByLanguage = LabelTable.Read();

    private readonly IReadOnlyDictionary<string, string> words;

    internal Labels(string language, IReadOnlyDictionary<string, string> words)
    {
        Language = language;
        this.words = words;
    }

    /// <summary>The language of these words, lower case (<c>en</c>, <c>zh-hant</c>); empty: none is known.</summary>
    public string Language { get; }

    public string? Links => Word("links");
    public string? Notes => Word("notes");
    public string? Contents => Word("contents");
    public string? ThisCopy => Word("this-copy");
    public string? Source => Word("source");
    public string? Title => Word("title");

    /// <summary>What stands under <see cref="Title"/> where the page has none (<see cref="FrontMatter.IsTitleGuessed"/>).</summary>
    public string? TitleGuessed => Word("title-guessed");
    public string? Published => Word("published");
    public string? Captured => Word("captured");
    public string? Rights => Word("rights");

    /// <summary>What stands under <see cref="Rights"/> where the page states none.</summary>
    public string? NoRights => Word("no-rights");
    public string? Verify => Word("verify");
    public string? VerifyHow => Word("verify-how");
    public string? MadeBy => Word("made-by");

    /// <summary>What follows <see cref="Pictures"/> where none is lost.</summary>
    public string? AllPictures => Word("pictures-all");

    /// <summary>"image without description".</summary>
    public string? ImageWithoutDescription => Word("image");
    public string? PictureNotKept => Word("picture-lost");

    /// <summary>The sentence that says that the text goes on behind a paywall.</summary>
    public string? Teaser => Word("teaser");
    public string? AboutCollection => Word("about");

    /// <summary>What the pages about a collection hold.</summary>
    public string? AboutWhat => Word("about-what");

    /// <summary>What stands above the entries of those pages: how the articles were taken, and what digest and bands are for.</summary>
    public string? AboutIntroduction => Word("about-intro");
    public string? NotKept => Word("not-kept");

    /// <summary>How the pictures of a row are read: "Left to right", in Arabic "from right to left".</summary>
    public string? GalleryOrder => Word("gallery-order");
    public string? ProvenanceOnLastPage => Word("last-page");
    public string? BackToText => Word("back");
    public string? Cover => Word("cover");
    public string? Text => Word("text");

    /// <summary>Opening and closing quotation mark of the language; the English ones where it is not known.</summary>
    public (string Open, string Close) Quotes => Word("quotes")?.Split(' ') is [var open, var close] ? (open, close) : ("“", "”");

    /// <summary>The words of the language of a BCP 47 tag: its script or region first, then the language alone. Null or unknown: no words at all.</summary>
    public static Labels For(string? language)
    {
        var tag = (language ?? "").ToLowerInvariant().Replace('_', '-');
        if (tag is "zh-tw" or "zh-hk" or "zh-mo" || tag.StartsWith("zh-hant", StringComparison.Ordinal))
        {
            tag = "zh-hant";
        }

        while (tag.Length > 0)
        {
            if (ByLanguage.TryGetValue(tag, out var labels))
            {
                return labels;
            }

            tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)];
        }

        return None;
    }

    /// <summary>"changed 16 November 2026".</summary>
    public string? Changed(string date) => Filled("changed", date);

    /// <summary>"Figure 1".</summary>
    public string? Figure(string number) => Filled("figure", number);

    /// <summary>"Table 3".</summary>
    public string? Table(string number) => Filled("table", number);

    /// <summary>"Table 3 continued".</summary>
    public string? Continued(string what) => Filled("continued", what);

    /// <summary>"and 4 others".</summary>
    public string? AndOthers(int count) => Filled("others", Digits(count));

    /// <summary>"p. 9".</summary>
    public string? Page(int number) => Filled("page", Digits(number));

    /// <summary>"attached as 1-source.html".</summary>
    public string? AttachedAs(string name) => Filled("attached", name);

    /// <summary>"Captured 21 November 2026, 18:04 UTC, from example.org."</summary>
    public string? CapturedFrom(string time, string host) => Filled("captured-from", time, host);

    /// <summary>"Captured 21 November 2026, 18:04 UTC."</summary>
    public string? CapturedAt(string time) => Filled("captured-at", time);

    /// <summary>"Collected on 21 November 2026 from The Fell Courier."</summary>
    public string? Collected(string date, string sites) => Filled("collected", date, sites);

    /// <summary>"What was kept, what was not, and how to check it: page 22."</summary>
    public string? AboutOnPage(int number) => Filled("about-page", Digits(number));

    /// <summary>"Provenance on page 22."</summary>
    public string? ProvenanceOnPage(int number) => Filled("provenance-page", Digits(number));

    /// <summary>"NewsExport 0.1.0, from one page."</summary>
    public string? MadeFrom(string tool) => Filled("made-from", tool);

    /// <summary>"Pictures: 5."</summary>
    public string? Pictures(int count) => Filled("pictures", Digits(count));

    /// <summary>"Missing: 1."</summary>
    public string? PicturesLost(int count) => Filled("pictures-lost", Digits(count));

    /// <summary>"Articles: 5".</summary>
    public string? Articles(int count) => Filled("articles", Digits(count));

    /// <summary>"Pages: 22".</summary>
    public string? Pages(int count) => Filled("pages", Digits(count));

    /// <summary>"2,048 bytes", without a group mark.</summary>
    public string? Bytes(long count) => Filled("bytes", Digits(count));

    /// <summary>"Video".</summary>
    public string? Embed(EmbedKind kind) => Word(kind == EmbedKind.Other ? "embed" : kind.ToString().ToLowerInvariant());

    /// <summary>A number in the language's own digits: folios, list, note and link numbers. Digits of the article itself stay as written.</summary>
    public string Digits(long number)
    {
        var plain = number.ToString(CultureInfo.InvariantCulture);
        if (Word("digits") is not { Length: 10 } digits)
        {
            return plain;
        }

        var own = new StringBuilder(plain.Length);
        foreach (var digit in plain)
        {
            own.Append(char.IsAsciiDigit(digit) ? digits[digit - '0'] : digit);
        }

        return own.ToString();
    }

    internal string? Word(string key) => words.GetValueOrDefault(key);

    private string? Filled(string key, string first, string second = "") =>
        Word(key)?.Replace("{1}", second, StringComparison.Ordinal).Replace("{0}", first, StringComparison.Ordinal);
}
