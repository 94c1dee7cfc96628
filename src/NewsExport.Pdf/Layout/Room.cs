namespace NewsExport.Pdf.Layout;

/// <summary>The place that a part is offered. Heights are measured from the top of the text.</summary>
/// <param name="Top">Where the part would begin.</param>
/// <param name="Bottom">Where text must end, without the notes that stand on the page already.</param>
/// <param name="Notes">The notes that stand on the page.</param>
internal readonly record struct Room(double Top, double Bottom, NoteArea Notes)
{
    private const double Tolerance = 0.05;

    public bool IsPageTop { get; init; }

    /// <summary>The share of its size that a picture has here.</summary>
    public double PictureScale { get; init; } = 1;

    /// <summary>Nothing else stands on the page: the part must place something of itself, whatever it costs.</summary>
    public bool Force { get; init; }

    /// <summary>What is left of the page is so little that it may stay empty, and nothing above asks for company.</summary>
    public bool MayStayEmpty { get; init; }

    public double Height => Bottom - Notes.Height - Top;

    /// <summary>Whether this much fits together with the notes that it calls for.</summary>
    public bool Holds(double visible, IReadOnlyList<string> notes) =>
        Top + visible <= Bottom - (notes.Count == 0 ? Notes.Height : Notes.HeightWith(notes)) + Tolerance;
}
