using System.Text;

namespace NewsExport.Extract.Building;

/// <summary>Makes identifiers that HTML, XML and file formats accept alike (XML 1.0, production 5, ASCII part and letters).</summary>
internal static class Identifiers
{
    private const int Longest = 60;

    public static string Clean(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (id.Length == Longest)
            {
                break;
            }

            id.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-');
        }

        var clean = id.ToString().Trim('-', '.');
        return clean.Length == 0 || !char.IsAsciiLetter(clean[0]) ? "at-" + clean : clean;
    }
}
