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

    /// <summary>Words; fewer are not judged.</summary>
    private const int FewestWords = 30;

    private const int LongestCommonWord = 8;

    /// <summary>How far the best language must be before the second.</summary>
    private const double ClearLead = 1.5;

    private static readonly CommonWords[] Latin =
    [
        new("en", Set("the of and to in that is was for with on as are his her it by at from this have not be")),
        new("de", Set("der die und das in den von zu mit ist im für auf nicht sich ein eine dem des auch es an wird")),
        new("fr", Set("le la les de des et en un une du est que pour dans qui sur au avec par plus pas il ce")),
        new("es", Set("el la los de las y en que del un una por con para se es no su al lo como más")),
        new("pt", Set("o a os de do da e em que um uma para com não no na se por dos mais as ao")),
        new("it", Set("il la di che e in un una del per è con le della non i si da al gli dei più")),
        new("nl", Set("de het een van en in is dat op te zijn voor met die niet aan er om ook als")),
        new("sv", Set("och i att det som en på är av för med den till inte om ett har de var")),
        new("da", Set("og i at det er en til af på for med den de ikke som har et var om")),
        new("no", Set("og i det er en til av på for med at som den ikke de har et var om å")),
        new("fi", Set("ja on ei että se oli hän mutta ovat kun myös joka tai kuin niin")),
        new("pl", Set("i w na z się nie do że to jest o jak po co za od przez ale dla")),
        new("cs", Set("a v se na je že s z o do i to k ve pro za by ale jako jsou")),
        new("hu", Set("a az és hogy nem is egy meg de ez volt csak már még el vagy")),
        new("ro", Set("și în de la a cu pe nu că este un o din pentru care mai ce")),
        new("tr", Set("ve bir bu da de için ile olarak çok daha olan gibi ne en ama")),
        new("id", Set("yang dan di dengan untuk dari ini itu pada dalam tidak akan adalah ke")),
        new("vi", Set("và của là các có cho được trong một không với những người này đã")),
    ];

    private static readonly Dictionary<string, List<int>> Languages = Index();

    public static string? Of(string text)
    {
        var scripts = Count(text);
        var (letters, most, script) = (0, 0, default(Script));
        for (var i = 0; i < scripts.Length; i++)
        {
            letters += scripts[i];
            if (scripts[i] > most)
            {
                (most, script) = (scripts[i], (Script)i);
            }
        }

        var kana = scripts[(int)Script.Kana];
        if (
            letters < ShortestText && script is not (Script.Han or Script.Kana or Script.Hangul)
            || letters < ShortestText / 4
            || most < letters * MostLetters && kana == 0
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
            Script.Han or Script.Kana => kana > letters * 0.1 ? "ja" : "zh",
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

    // Words are short: a search made for long texts takes as long, and milliseconds to be compiled.
    private static bool IsSeparator(char letter) =>
        letter is ' ' or '\n' or '\t' or ',' or '.' or ';' or ':' or '!' or '?' or '"' or '“' or '”' or '(' or ')' or '’' or '\'';

    private static string? FromWords(string text)
    {
        var counts = new int[Latin.Length];
        var words = 0;
        var known = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestCommonWord];
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            var end = 0;
            while (end < rest.Length && !IsSeparator(rest[end]))
            {
                end++;
            }

            var word = rest[..end];
            rest = rest[Math.Min(end + 1, rest.Length)..];
            words += word.Length > 0 ? 1 : 0;
            if (
                word.Length is > 0 and <= LongestCommonWord
                && word.ToLowerInvariant(lower) is var length
                && known.TryGetValue(lower[..length], out var languages)
            )
            {
                foreach (var language in languages)
                {
                    counts[language]++;
                }
            }
        }

        if (words < FewestWords)
        {
            return null;
        }

        var (best, bestCount, secondCount) = ("", 0, 0);
        for (var language = 0; language < counts.Length; language++)
        {
            var count = counts[language];
            (best, bestCount, secondCount) =
                count > bestCount ? (Latin[language].Language, count, bestCount) : (best, bestCount, Math.Max(count, secondCount));
        }

        return bestCount >= FewestCommonWords * words && bestCount >= secondCount * ClearLead ? best : null;
    }

    /// <summary>Letters of each script.</summary>
    private static int[] Count(string text)
    {
        var counts = new int[(int)Script.Han + 1];
        foreach (var letter in text)
        {
            if (ScriptOf(letter) is { } script)
            {
                counts[(int)script]++;
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

    /// <summary>The commonest words of a language.</summary>
    private sealed record CommonWords(string Language, string[] Words);

    private static string[] Set(string words) => words.Split(' ');

    /// <summary>Which languages have a word among their commonest.</summary>
    private static Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var language = 0; language < Latin.Length; language++)
        {
            foreach (var word in Latin[language].Words)
            {
                if (!index.TryGetValue(word, out var languages))
                {
                    index[word] = languages = [];
                }

                languages.Add(language);
            }
        }

        return index;
    }

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
