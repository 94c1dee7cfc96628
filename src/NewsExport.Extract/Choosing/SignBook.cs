using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>What walls, error pages and script applications say: <c>signs.txt</c>.</summary>
internal sealed class SignBook
{
    private readonly Dictionary<string, List<Entry>> sections = new(StringComparer.Ordinal);

    public SignBook()
    {
        foreach (var (name, line) in DataFile.Read(typeof(SignBook), "signs.txt"))
        {
            if (!sections.TryGetValue(name, out var signs))
            {
                sections[name] = signs = [];
            }

            signs.Add(
                name.EndsWith("shell", StringComparison.Ordinal)
                    ? new Entry(line, false)
                    : new Entry(PhraseBook.Normalise(line), line[0] == '*')
            );
        }
    }

    /// <summary>The entries of a section as they are written.</summary>
    public IEnumerable<string> Entries(string section) => sections[section].Select(entry => entry.Sign);

    /// <summary>Whether a line begins with, or holds, a sign of the section.</summary>
    public bool Says(string section, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var line = PhraseBook.Normalise(text);
        foreach (var entry in sections[section])
        {
            if (
                entry.IsAnywhere
                    ? line.Contains(entry.Sign, StringComparison.Ordinal)
                    : line == entry.Sign || line.StartsWith(entry.Sign + " ", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Entry(string Sign, bool IsAnywhere);
}
