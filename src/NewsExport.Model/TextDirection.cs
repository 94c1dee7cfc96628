namespace NewsExport;

/// <summary>The base direction of text (UAX#9, paragraph level).</summary>
public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
