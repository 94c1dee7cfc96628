using NewsExport.Pdf.Shaping.Breaking;

namespace NewsExport.Pdf.Shaping;

/// <summary>What is filled anew for each paragraph that is broken and each of its lines, kept, since a document has thousands of them. Nothing in it is read after the call that filled it.</summary>
internal sealed class LineScratch
{
    /// <summary>Room for more than this, which one huge paragraph needed, is not kept.</summary>
    private const int MostKept = 4096;

    /// <summary>Places to break without hyphens.</summary>
    public List<Candidate> Plain { get; } = [];

    /// <summary>Places to break with hyphens, but not in names.</summary>
    public List<Candidate> Sparing { get; } = [];

    /// <summary>Places to break with hyphens.</summary>
    public List<Candidate> Hyphenated { get; } = [];

    public FitTable Fits { get; } = new();

    public List<LinePiece> Pieces { get; } = [];

    public List<PlacedGlyph> Glyphs { get; } = [];

    /// <summary>Called when a paragraph is done.</summary>
    public void Trim()
    {
        Trim(Plain);
        Trim(Sparing);
        Trim(Hyphenated);
        Trim(Pieces);
        Trim(Glyphs);
        Fits.Trim();
    }

    private static void Trim<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > MostKept)
        {
            list.Capacity = 0;
        }
    }
}
