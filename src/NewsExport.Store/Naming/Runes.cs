using System.Globalization;
using System.Text;

namespace NewsExport.Store.Naming;

/// <summary>Which characters may stand in a name.</summary>
internal static class Runes
{
    /// <summary>No control, no format character (bidi marks and zero-width characters among them), no surrogate, no line separator, nothing private or unassigned.</summary>
    public static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && rune != Rune.ReplacementChar;

    /// <summary>Letters and digits of every script, and the marks that belong to them.</summary>
    public static bool IsWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || IsMark(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber;

    /// <summary>What belongs to the letter before it.</summary>
    public static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
