namespace NewsExport.Extract.Metadata;

/// <summary>Guesses a text's language from its script and its commonest words; says nothing when in doubt.</summary>
internal static class LanguageGuess
{
    /// <summary>Letters; shorter texts are not judged.</summary>
    private const int ShortestText = 200;

    /// <summary>Share of the letters that one script must have.</summary>
    private const double MostLetters = 0.6;

    /// <summary>Share of all words that the commonest words of a language must have.</summary>
    private const double FewestCommonWords = 0.12;

    /// <summary>How far the best language must be before the second.</summary>
    private const double ClearLead = 1.5;

    private static readonly (string Language, HashSet<string> Words)[] Latin =
    [
        ("en", Set("the of and to in that is was for with on as are his her it by at from this have not be")),
        ("de", Set("der die und das in den von zu mit ist im für auf nicht sich ein eine dem des auch es an wird")),
        ("fr", Set("le la les de des et en un une du est que pour dans qui sur au avec par plus pas il ce")),
        ("es", Set("el la los de las y en que del un una por con para se es no su al lo como más")),
        ("pt", Set("o a os de do da e em que um uma para com não no na se por dos mais as ao")),
        ("it", Set("il la di che e in un una del per è con le della non i si da al gli dei più")),
        ("nl", Set("de het een van en in is dat op te zijn voor met die niet aan er om ook als")),
        ("sv", Set("och i att det som en på är av för med den till inte om ett har de var")),
        ("da", Set("og i at det er en til af på for med den de ikke som har et var om")),
        ("no", Set("og i det er en til av på for med at som den ikke de har et var om å")),
        ("fi", Set("ja on ei että se oli hän mutta ovat kun myös joka tai kuin niin")),
        ("pl", Set("i w na z się nie do że to jest o jak po co za od przez ale dla")),
        ("cs", Set("a v se na je že s z o do i to k ve pro za by ale jako jsou")),
        ("hu", Set("a az és hogy nem is egy meg de ez volt csak már még el vagy")),
        ("ro", Set("și în de la a cu pe nu că este un o din pentru care mai ce")),
        ("tr", Set("ve bir bu da de için ile olarak çok daha olan gibi ne en ama")),
        ("id", Set("yang dan di dengan untuk dari ini itu pada dalam tidak akan adalah ke")),
        ("vi", Set("và của là các có cho được trong một không với những người này đã")),
    ];

    public static string? Of(string text)
    {
        var scripts = Count(text);
        var letters = scripts.Values.Sum();
        var (script, most) =
            scripts.Count == 0 ? (default, 0)
            : scripts.MaxBy(pair => pair.Value) is var top ? (top.Key, top.Value)
            : default;
        if (
            letters < ShortestText && script is not (Script.Han or Script.Kana or Script.Hangul)
            || letters < ShortestText / 4
            || most < letters * MostLetters && !scripts.ContainsKey(Script.Kana)
        )
        {
            return null;
        }

        return script switch
        {
            Script.Latin => FromWords(text),
            Script.Arabic => FromLetters(text, "پچژگ", "fa", "ٹڈڑے", "ur", "ar"),
            Script.Cyrillic => FromLetters(
                text,
                "іїєґ",
                "uk",
                "ђјљњћџ",
                "sr",
                text.Contains('ы') || text.Contains('э') ? "ru"
                    : text.Contains('ъ') ? "bg"
                    : null
            ),
            Script.Greek => "el",
            Script.Hebrew => "he",
            Script.Thai => "th",
            Script.Devanagari => "hi",
            Script.Hangul => "ko",
            Script.Han or Script.Kana => scripts.GetValueOrDefault(Script.Kana) > letters * 0.1 ? "ja" : "zh",
            _ => null,
        };
    }

    /// <summary>The text's script shows that it cannot be in the language that the page states.</summary>
    public static bool Contradicts(string guessed, string stated)
    {
        var other = stated.Split('-')[0];
        return guessed is "fa" or "ar" or "ur" or "ru" or "uk" or "bg" or "el" or "he" or "th" or "hi" or "ko" or "ja" or "zh"
            && other is "en" or "de" or "fr" or "es" or "pt" or "it" or "nl";
    }

    private static string? FromLetters(
        string text,
        string first,
        string firstLanguage,
        string second,
        string secondLanguage,
        string? otherwise
    )
    {
        var (a, b) = (text.Count(first.Contains), text.Count(second.Contains));
        var needed = Math.Max(3, text.Length / 400);
        if (b >= needed && b > a / 2)
        {
            return secondLanguage;
        }

        return a >= needed ? firstLanguage : otherwise;
    }

    private static string? FromWords(string text)
    {
        var words = text.ToLowerInvariant()
            .Split(
                [' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '"', '“', '”', '(', ')', '’', '\''],
                StringSplitOptions.RemoveEmptyEntries
            );
        if (words.Length < 30)
        {
            return null;
        }

        var ranked = Latin
            .Select(known => (known.Language, Share: words.Count(known.Words.Contains) / (double)words.Length))
            .OrderByDescending(pair => pair.Share)
            .ToList();
        return ranked[0].Share >= FewestCommonWords && ranked[0].Share >= ranked[1].Share * ClearLead ? ranked[0].Language : null;
    }

    private static Dictionary<Script, int> Count(string text)
    {
        var counts = new Dictionary<Script, int>();
        foreach (var letter in text)
        {
            if (ScriptOf(letter) is { } script)
            {
                counts[script] = counts.GetValueOrDefault(script) + 1;
            }
        }

        return counts;
    }

    private static Script? ScriptOf(char letter) =>
        letter switch
        {
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => Script.Latin,
            >= '\u0370' and <= '\u03FF' => Script.Greek,
            >= '\u0400' and <= '\u04FF' => Script.Cyrillic,
            >= '\u0590' and <= '\u05FF' => Script.Hebrew,
            >= '\u0600' and <= '\u06FF' => Script.Arabic,
            >= '\u0900' and <= '\u097F' => Script.Devanagari,
            >= '\u0E00' and <= '\u0E7F' => Script.Thai,
            >= '\u3040' and <= '\u30FF' => Script.Kana,
            >= '\uAC00' and <= '\uD7AF' => Script.Hangul,
            >= '\u4E00' and <= '\u9FFF' => Script.Han,
            _ => null,
        };

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Devanagari,
        Thai,
        Kana,
        Hangul,
        Han,
    }
}
