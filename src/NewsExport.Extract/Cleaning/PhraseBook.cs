using System.Text;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>
/// What sites say around articles, in many languages: <c>phrases.txt</c>, a section a heuristic. An entry is a whole line;
/// with <c>*</c> at its end, how a line begins; with <c>*</c> at both ends, what a line holds.
/// </summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<string, Section> sections = new(StringComparer.Ordinal);

    public PhraseBook()
    {
        foreach (var (name, line) in DataFile.Read(typeof(PhraseBook), "phrases.txt"))
        {
            if (!sections.TryGetValue(name, out var section))
            {
                sections[name] = section = new Section([], [], []);
            }

            var phrase = Normalise(line.Trim('*'));
            var list =
                line.StartsWith('*') ? section.Held
                : line.EndsWith('*') ? section.Begins
                : null;
            if (list is null)
            {
                section.Whole.Add(phrase);
            }
            else
            {
                list.Add(phrase);
            }
        }
    }

    /// <summary>Whether a line, as <see cref="Normalise"/> writes it, says what the section is about.</summary>
    public bool Says(string section, string line)
    {
        if (!sections.TryGetValue(section, out var phrases))
        {
            return false;
        }

        return line.Length > 0 && (phrases.Whole.Contains(line) || Begins(phrases.Begins, line) || Holds(phrases.Held, line));
    }

    /// <summary>Lower case, words parted by one space, without punctuation; marks that scripts put inside words stay.</summary>
    public static string Normalise(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (
                char.IsLetterOrDigit(letter)
                || char.GetUnicodeCategory(letter)
                    is System.Globalization.UnicodeCategory.NonSpacingMark
                        or System.Globalization.UnicodeCategory.SpacingCombiningMark
            )
            {
                line.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is '\'' or '’' or '\u200c' or '\u200d' or '\u00ad')
            {
                // An apostrophe or joiner inside a word does not part it; sites write both forms.
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    private static bool Begins(List<string> phrases, string line)
    {
        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase, StringComparison.Ordinal) && EndsWord(line, phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(List<string> phrases, string line)
    {
        foreach (var phrase in phrases)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string line, int at) =>
        at == line.Length || line[at] == ' ' || Scripts.IsDense(line[at]) || Scripts.IsDense(line[at - 1]);

    private sealed record Section(HashSet<string> Whole, List<string> Begins, List<string> Held);
}
