using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Writing;

/// <summary>What is remembered of a page until its dictionary is written.</summary>
internal sealed class Page(int number, int parent, double width, double height)
{
    /// <summary>Object number.</summary>
    public int Number => number;

    /// <summary>Object number of the page tree node above.</summary>
    public int Parent => parent;

    public double Width => width;

    public double Height => height;

    /// <summary>Object number of the array that the parent tree has for this page.</summary>
    public required int OwnersNumber { get; init; }

    /// <summary>Key in the parent tree.</summary>
    public required int ParentTreeKey { get; init; }

    /// <summary>Object number of the owning element of each marked-content sequence.</summary>
    public List<int> Owners { get; } = [];

    public List<int> Annotations { get; } = [];

    /// <summary>Object numbers of the content streams.</summary>
    public List<int> Contents { get; } = [];

    /// <summary>Resource names and object numbers.</summary>
    public Dictionary<string, int> Fonts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Images { get; } = new(StringComparer.Ordinal);

    /// <summary>What is drawn when the number of pages is known.</summary>
    public List<Action<IPageCanvas>> Deferred { get; } = [];
}
