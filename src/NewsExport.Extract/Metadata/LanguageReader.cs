using System.Text;
using AngleSharp.Dom;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads the article's language and direction.</summary>
internal sealed class LanguageReader(PageFacts facts, StructuredArticle structured)
{
    /// <summary>Characters of running text that a guess looks at.</summary>
    private const int Sample = 4000;

    private static readonly HashSet<string> RightToLeft = ["ar", "fa", "he", "ur", "ps", "ckb", "ku", "yi", "sd", "ug", "dv", "arc", "syr"];

    public Evidence<string>? Read()
    {
        var ballot = new Ballot<string>(facts.Disabled, tag => tag.Split('-')[0]);
        var root = facts.Document.DocumentElement;
        var body = facts.Document.Body;
        ballot.Add(
            LanguageTag.Clean(root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang") ?? body?.GetAttribute("lang")),
            Weights.HtmlLanguage
        );
        ballot.Add(LanguageTag.Clean(structured.Language), Weights.JsonLdLanguage);
        ballot.Add(LanguageTag.Clean(facts.Meta("og:locale")), Weights.OpenGraphLocale);
        ballot.Add(
            LanguageTag.Clean(facts.Meta("content-language", "language", "dc.language", "dcterms.language")),
            Weights.ContentLanguage
        );
        var stated = ballot.Decide();
        if (body is null || LanguageGuess.Of(Text(body)) is not { } guess)
        {
            return stated;
        }

        ballot.Add(
            guess,
            stated is not null && LanguageGuess.Contradicts(guess, stated.Value) ? Weights.ContradictingScript : Weights.GuessedLanguage
        );
        return ballot.Decide();
    }

    public TextDirection Direction(string? language)
    {
        var written = facts.Document.DocumentElement?.GetAttribute("dir") ?? facts.Document.Body?.GetAttribute("dir");
        if (string.Equals(written, "rtl", StringComparison.OrdinalIgnoreCase))
        {
            return TextDirection.RightToLeft;
        }

        return IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    /// <summary>The language is written from right to left where nothing else is said.</summary>
    public static bool IsRightToLeft(string? language) => language is not null && RightToLeft.Contains(language.Split('-')[0]);

    /// <summary>The first words of the page's paragraphs; pages without paragraphs give their bare text.</summary>
    private static string Text(IElement body)
    {
        var text = new StringBuilder();
        foreach (var element in Nodes.Elements(body))
        {
            if (element.LocalName == "p")
            {
                text.Append(element.TextContent).Append('\n');
            }

            if (text.Length > Sample)
            {
                break;
            }
        }

        return text.ToString();
    }
}
