using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>An element with its place in the <see cref="PageMap"/>.</summary>
internal sealed class MappedElement
{
    public required IElement Element { get; init; }

    public required TagKind Kind { get; init; }

    /// <summary>What its class and id call it.</summary>
    public required NameKind Names { get; init; }

    /// <summary>Index of the element around it; -1 for the first.</summary>
    public required int Parent { get; init; }

    /// <summary>After the last element of its subtree.</summary>
    public int End { get; set; }

    public required int FirstPassage { get; init; }

    /// <summary>After the last passage of its subtree.</summary>
    public int EndPassage { get; set; }

    public bool Is(NameKind kind) => (Names & kind) != NameKind.None;
}
