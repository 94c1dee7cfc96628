namespace NewsExport.Extract.Reading;

/// <summary>Text that is read in one go: the inline content between two block boundaries, white space collapsed.</summary>
internal sealed class Passage
{
    /// <summary>Index in <see cref="PageMap"/> of the nearest block element around it.</summary>
    public required int Owner { get; init; }

    public required string Text { get; init; }

    /// <summary>Characters without white space.</summary>
    public required int Length { get; init; }

    /// <summary>How many of <see cref="Length"/> stand inside links.</summary>
    public required int LinkLength { get; init; }

    /// <summary>Sentence punctuation of all scripts.</summary>
    public required int Punctuation { get; init; }

    /// <summary>First of its nodes in <see cref="PageMap.Texts"/>.</summary>
    public required int FirstText { get; init; }

    /// <summary>After the last of its nodes.</summary>
    public required int EndText { get; init; }

    /// <summary>Where it stands.</summary>
    public required PassageContext Context { get; init; }

    public double LinkDensity => Length == 0 ? 0 : (double)LinkLength / Length;

    public bool Is(PassageContext context) => (Context & context) != PassageContext.None;
}

[Flags]
internal enum PassageContext : short
{
    None = 0,
    Heading = 1,
    List = 2,
    Table = 4,
    Quote = 8,
    Code = 16,
    Caption = 32,
    Paragraph = 64,
    Figure = 128,
}
