using System.Text.RegularExpressions;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.Metadata;

/// <summary>Takes a line of authors apart: the word before the names, the names, what is no name.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 80;

    private const int MostNames = 40;

    /// <summary>The people of a line in its order; empty when the line names nobody.</summary>
    public static ValueList<Byline> Split(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return [];
        }

        var text = Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(line));
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return [];
        }

        text = WithoutDateBefore(text);
        text = Trailer.Replace(Glued.Replace(text, "by "), "");
        var label = (string?)null;
        if (Label.Match(text) is { Success: true } match)
        {
            label = match.Groups["label"] is { Success: true } word ? word.Value.Trim() : null;
            text = text[match.Length..];
        }

        return Parts(text)
            .Select(Name)
            .Where(IsName)
            .Where((name, place) => place == 0 || !IsOffice(name))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostNames)
            .Select(name => new Byline(name) { Label = label })
            .ToValueList();
    }

    /// <summary>The line begins with a word for "by".</summary>
    public static bool HasLabel(string line) => Label.IsMatch(line);

    /// <summary>"3 May 2024 · Jane Roe".</summary>
    private static string WithoutDateBefore(string text) =>
        DateText.Find(text) is { Start: <= 12 } found
            ? text[(found.Start + found.Length)..].TrimStart(' ', '·', '•', '|', ',', '-', '–', '—', ';')
            : text;

    private static IEnumerable<string> Parts(string text)
    {
        foreach (var piece in Separators.Split(text))
        {
            var commas = piece.Split(',', '，', '、', '،');
            var current = commas[0];
            var isOffice = false;
            foreach (var next in commas.Skip(1))
            {
                // Behind a name and a comma it is an office, whatever families are called.
                if (Office.IsMatch(next))
                {
                    isOffice = true;
                    continue;
                }

                if (isOffice && !PersonName.Fits(next.Trim()))
                {
                    // What stands behind an office tells where it is held.
                    continue;
                }

                if (Suffix.IsMatch(next.Trim()))
                {
                    // "Jane Roe, MD" is one person.
                    current += ", " + next.Trim();
                }
                else
                {
                    yield return current;
                    current = next;
                }
            }

            yield return current;
        }
    }

    /// <summary>What somebody does, not who they are. Families are called Trainer, Coach or Fellow too.</summary>
    private static bool IsOffice(string text) => Office.IsMatch(text) && !Family.IsMatch(text.AsSpan().Trim());

    private static string Name(string part)
    {
        var name = part.Trim(' ', '\u00A0', '.', ',', ':', ';', '-', '–', '—', '|', '•', '·', '"', '“', '”', '*', '/');
        name = Label.Replace(name, "");
        name = name.Replace("\u00A0", " ", StringComparison.Ordinal).Trim();
        return Once(Role.Replace(name, "").Trim(' ', ',', '-', '–', '|'));
    }

    /// <summary>"Jane Roe Jane Roe" is written for two places of the screen; somebody may be called "Roe Roe".</summary>
    private static string Once(string name)
    {
        var half = name.Length / 2;
        return
            name.Length % 2 == 1
            && name[half] == ' '
            && name.AsSpan(0, half).Contains(' ')
            && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1))
            ? name[..half]
            : name;
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName
        && name.Any(char.IsLetter)
        && !name.Contains('@')
        && !name.Contains("://", StringComparison.Ordinal)
        && !name.Contains("www.", StringComparison.OrdinalIgnoreCase)
        && name.Count(char.IsAsciiDigit) <= 3
        && name.Split(' ').Length <= 9
        && !NoName.IsMatch(name);

    [GeneratedRegex(
        @"^\s*(?:(?:article|story|post(?:ed)?|written|reported|published|edited|reviewed|medically reviewed|submitted|created|contributed|authored|analysis|opinion|interview)\s+(?:and\s+\w+\s+)?(?:by|on)|(?<label>words?|text[eo]?|texte|testo|fotos?|photos?|photographs?|photography|pictures|illustrations?|story|reporting|bericht|reportage)\s*(?:by\b|:|von\b|de\b|di\b|par\b)|by(?:line)?|von|por|par|di|da|de la redacci[oó]n de|door|av|af|od|przez|autora?|autore|autor[ie]n|eingestellt von|geschrieben von|veröffentlicht von|interview:|show all articles of|posts by|zeige alle beiträge von|more stories by|authors?|auteurs?|writer|verfasser(?:in)?|yazar|автор[ыа]?|от|текст|نویسنده|نویسندگان|بقلم|كتب|به قلم|文|作者|记者|記者|撰文|글|기자)(?:\s*[:：]\s*|\s+|$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\s*(?:;|\||/|•|·|\n|\s+(?:and|und|et|y|e|og|och|en|&|و|и|with|mit|avec)\s+|\s&\s)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators { get; }

    /// <summary>Degrees and suffixes that belong to the name before them.</summary>
    [GeneratedRegex(
        @"^(?:m\.?d|ph\.?d|dds|rn|rdn?|ld|cpa|esq|jr|sr|ii|iii|iv|mba|msw|lcsw|m\.?a|m\.?s|b\.?a|do|dvm|phd candidate|cfp|cscs|mph|np|pharmd|psyd|r\.?d\.?n?|c\.?p\.?t)\.?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Suffix { get; }

    /// <summary>"ByJane Roe", where only a style parts the words.</summary>
    [GeneratedRegex(@"^(?:By|by|BY)(?=\p{Lu}\p{Ll})")]
    private static partial Regex Glued { get; }

    /// <summary>What follows names in bylines: times, dates, counts, buttons.</summary>
    [GeneratedRegex(
        @"\s*(?:[|•·,–-]\s*)?(?:\b(?:published|updated|posted|last\s+(?:updated|modified)|on\s+\w+\s+\d{1,2}|\d{1,2}\s+\w+\s+\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d+\s*(?:min|comments?|shares?|views?|months?|days?|hours?|years?|weeks?)\b|follow\b|on behalf of|in\s+(?:the\s+)?\w+\s+on\b|read more|\d+\s*[Mm]in(?:ute)?s?\s+[Rr]ead|view (?:all|profile|bio)|see (?:all|full)|updated|is an?\b|are\b|photo(?:graph)?s? by|leave a comment|no comments)).*$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Trailer { get; }

    /// <summary>Offices written behind names.</summary>
    [GeneratedRegex(
        @"(?:^|,\s*|\s+-\s+|\s+)\(?(?:(?:senior|staff|contributing|guest|special|chief|managing|associate|political|science|health|business|technology|sports)\s+)*(?:staff writer|staff reporter|reporter|correspondent|contributor|columnist|journalist|editor(?:-in-chief| in chief)?|writer|producer|photographer|freelancer|redakteur(?:in)?|redactor[ae]?|journaliste)\)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Role { get; }

    /// <summary>A person's office, as bylines write it behind a comma.</summary>
    [GeneratedRegex(
        @"\b(?:director|manager|attorney|lawyer|founder|co-?founder|officer|president|ceo|cto|coo|cmo|head of|head \w+maker|consultant|coordinator|specialist|expert|analyst|fellow|professor|editor|writer|reporter|correspondent|contributor|strategist|engineer|nutritionist|dietitian|trainer|coach|owner|partner|representative|redakteur(?:in)?|geschäftsführer(?:in)?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Office { get; }

    /// <summary>A given name, perhaps a second one, and a family's name that is an office too: "Mary Trainer", not "Fitness Trainer".</summary>
    [GeneratedRegex(
        @"^(?!(?i:personal|fitness|health|wellness|life|career|executive|head|assistant|certified|strength|running|swim(?:ming)?|football|basketball|tennis|athletic|yoga|sleep|diet|nutrition|dog|horse|animal|business|leadership|software|hardware|data|systems?|network|security|cloud|sales|sound|audio|civil|mechanical|electrical|chemical|design|process|field|site|research|senior|junior|lead|chief|principal|staff|teaching|visiting|distinguished|honorary|postdoctoral|policy|managing|founding|general|limited|equity|law|corporate|criminal|family|divorce|tax|immigration|injury|patent|defen[cs]e|trial|associate|former|retired|the|our|an?|vice|deputy|technical)\b)\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}(?:[\p{L}'’-]+|\.?))?\s+(?:Trainer|Coach|Fellow|Partner|Lawyer)$"
    )]
    private static partial Regex Family { get; }

    /// <summary>Accounts and words that stand where a name should.</summary>
    [GeneratedRegex(
        @"^(?:admin(?:istrator)?|root|user|editor|guest|name|author|authors?|staff|webmaster|unknown|anonymous|null|none|undefined|n/?a|home|share|by|comments?|follow|subscribe|contact|about|the author|redaktion|webmaster|superuser|default|test|wordpress|read|more|profile|twitter|facebook|email|linkedin|instagram|updated|published|posted|date|in|on|at|view|all posts?|posts by|contributor|contributors)$|^\W*$|^(?:\d{1,2}\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s+\d.*)?$|^bio$|^guest columnists?$|^more stories|^insights from|^map\[|^no author$|^(?:publiziert|veröffentlicht|eingestellt) am|editorial (?:process|guidelines?|policy)|all rights reserved|^posts? by|^view all|^more by|^about the|copyright|cookie",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoName { get; }
}
