using System.Collections.Immutable;

namespace NewsExport.Pdf.Layout;

/// <summary>All that a page finds when it is begun; from here it can be filled once more, another way.</summary>
/// <param name="Number">The page's, from 1.</param>
/// <param name="Opening">What stands on a first page already; null: a page that goes on.</param>
/// <param name="Queue">Parts that are still to be placed. A start never changes: who fills from it takes copies.</param>
/// <param name="PlacedNotes">The notes that stand on the pages before.</param>
internal sealed record PageStart(
    int Number,
    Opening? Opening,
    PartQueue Queue,
    FloatQueue Floats,
    IReadOnlyList<NotePiece> Notes,
    IReadOnlyList<PullQuotePart> Quotes,
    ImmutableHashSet<string> PlacedNotes
);
