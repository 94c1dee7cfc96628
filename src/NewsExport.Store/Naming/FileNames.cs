using System.Text;

namespace NewsExport.Store.Naming;

/// <summary>Makes any text a name that every file system takes and no terminal misreads.</summary>
internal static class FileNames
{
    /// <summary>What a file system allows a name, in UTF-8 bytes (ext4, XFS, APFS, NTFS counts more).</summary>
    public const int MaxBytes = 255;

    /// <summary>Room kept for a clash mark (9) and the longest ending or asset folder (<c>.files</c>, 6).</summary>
    public const int MaxStemBytes = MaxBytes - 9 - 6;

    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>Reserved on Windows whatever ending follows; archives travel.</summary>
    private static readonly HashSet<string> DeviceNames = new(
        [
            .. new[] { "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$" },
            .. "0123456789¹²³".SelectMany(digit => new[] { "COM" + digit, "LPT" + digit }),
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>One part of a path; empty if nothing of <paramref name="text"/> may stand in a name.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Forbidden.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                clean.Append('-');
            }
            else if (Runes.IsShown(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        var name = Truncate(clean.ToString().TrimStart('-', '.', ' '), MaxStemBytes).TrimEnd('.', ' ');
        var device = name.Split('.', 2)[0].TrimEnd(' ');
        return DeviceNames.Contains(device) ? "_" + name : name;
    }

    /// <summary>The longest beginning of at most <paramref name="bytes"/> UTF-8 bytes that cuts no character.</summary>
    public static string Truncate(string text, int bytes)
    {
        var length = 0;
        var kept = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += rune.Utf8SequenceLength;
            if (length > bytes)
            {
                return text[..kept];
            }

            kept += rune.Utf16SequenceLength;
        }

        return text;
    }
}
