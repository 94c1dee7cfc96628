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

    public LoadedFont? Find(int codePoint, byte script, byte level, bool isCommon) =>
        _fonts.Find(codePoint, _choice with { System = SystemFor(script, level, isCommon) });

    /// <summary>A font that can draw the replacement mark and the names of emoji: the paragraph's own, else the Latin one.</summary>
    public LoadedFont Replacement(LoadedFont first, EmojiLibrary emoji) =>
        first.Covers(MissingText.Replacement) && (first.Covers('e') || emoji.For(Language, first) != emoji.English)
            ? first
            : _fonts.First(_choice with { System = WritingSystem.Latin });

    private WritingSystem SystemFor(byte script, byte level, bool isCommon)
    {
        var system = ParagraphScripts.System(ParagraphScripts.Tag(script));
        var foreign = isCommon && (level & 1) == 0 && system is WritingSystem.Arabic or WritingSystem.Hebrew;
        return system == WritingSystem.Latin || foreign ? _choice.System : system;
    }
}
