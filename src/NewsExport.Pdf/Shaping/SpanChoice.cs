using System.Text;
using NewsExport.Pdf.Shaping.Characters;
using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Pdf.Shaping;

/// <summary>The fonts of one span, by script.</summary>
internal sealed class SpanChoice
{
    private readonly FontLibrary _fonts;
    private readonly FontChoice _choice;
    private readonly LoadedFont?[] _firsts = new LoadedFont?[Enum.GetValues<WritingSystem>().Length];

    public SpanChoice(FontLibrary fonts, TextSpan source, string? paragraphLanguage, ParagraphScripts scripts, int start)
    {
        _fonts = fonts;
        Source = source;
        Language = source.Language ?? paragraphLanguage;
        var system = ParagraphScripts.SystemOf(paragraphLanguage ?? source.Language);
        system ??= source.Text.Length > 0 ? ParagraphScripts.System(ParagraphScripts.Tag(scripts.Script(start))) : WritingSystem.Latin;
        var style = source.Style;
        _choice = new FontChoice(style.Family, style.SemiBold, style.Italic, system.Value, Language);
    }

    public TextSpan Source { get; }

    public string? Language { get; }

    /// <summary>The font to try first.</summary>
    /// <param name="isCommon">Punctuation, digits, spaces: outside a right-to-left run they are in the paragraph's own font, not in that of the foreign word before them.</param>
    public LoadedFont First(byte script, byte level, bool isCommon)
    {
        var system = SystemFor(script, level, isCommon);
        return _firsts[(int)system] ??= _fonts.First(_choice with { System = system });
    }

    /// <summary>The font of the style for Latin letters.</summary>
    public LoadedFont Latin => _fonts.First(_choice with { System = WritingSystem.Latin });

    /// <summary>The font that draws the character; null: none does.</summary>
    public LoadedFont? Drawing(int codePoint, byte script, byte level)
    {
        var isCommon = codePoint < 'A' || CharacterTable.Of(codePoint).Script <= CharacterTable.InheritedScript;
        var first = First(script, level, isCommon);
        return first.Covers(codePoint) ? first : _fonts.Find(codePoint, _choice with { System = SystemFor(script, level, isCommon) });
    }

    /// <summary>What stands for an emoji: its name in the text's language, where there is one and one font has all its letters, else the English one.</summary>
    public (LoadedFont Font, string Mark, bool RightToLeft) NameOf(ReadOnlySpan<char> sequence, byte script, byte level, EmojiLibrary emoji)
    {
        if (emoji.Of(Language) is { } names)
        {
            var mark = MissingMark.Of(names.Of(sequence));
            var letter = Rune.GetRuneAt(mark, 1).Value;
            foreach (var font in (ReadOnlySpan<LoadedFont?>)[First(script, level, isCommon: true), Latin, Drawing(letter, script, level)])
            {
                if (font is not null && CoversAll(font, mark))
                {
                    return (font, mark, names.RightToLeft);
                }
            }
        }

        return (Latin, MissingMark.Of(emoji.English.Of(sequence)), false);
    }

    private static bool CoversAll(LoadedFont font, string mark)
    {
        foreach (var rune in mark.EnumerateRunes())
        {
            if (!font.Covers(rune.Value) && !Visibility.NeedsNoGlyph(rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    private WritingSystem SystemFor(byte script, byte level, bool isCommon)
    {
        var system = ParagraphScripts.System(ParagraphScripts.Tag(script));
        var foreign = isCommon && (level & 1) == 0 && system is WritingSystem.Arabic or WritingSystem.Hebrew;
        return system == WritingSystem.Latin || foreign ? _choice.System : system;
    }
}
