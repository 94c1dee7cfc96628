using System.Collections.Immutable;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>The notes of an article, set when a page first asks for one; knows how notes stand at a page's foot.</summary>
internal sealed class NoteBook(Typesetter typesetter, IReadOnlyDictionary<string, StyledNote> notes)
{
    private readonly Dictionary<string, SetNote> _set = new(StringComparer.Ordinal);

    /// <summary>Share of a page that one note takes from its text.</summary>
    private const double MostOfPage = 0.3;

    private StyleSheet Sheet => typesetter.Sheet;

    private TextRole Role => Sheet.Note;

    public double SpaceAbove => 0.9 * Sheet.U;

    /// <summary>The rule and the space under it, to the first line's box with its share of the lead.</summary>
    public double RuleSpace => RuleThickness + 3 + ((Role.Lead - Role.Size) / 2);

    private static double RuleThickness => 0.4;

    /// <summary>13 points beside notes of 8.48.</summary>
    private double NumberBox => 1.533 * Role.Size;

    /// <summary>Longer notes may be split, shorter ones never: twelve lines, fewer where they would leave the page no room for its text.</summary>
    private int WholeUpTo => Math.Clamp((int)(MostOfPage * Sheet.Page.GridHeight / Role.Lead), 1, 12);

    /// <summary>The note of a mark; null where it stands on an earlier page already (two marks of one note).</summary>
    public SetNote? Find(string id)
    {
        if (Placed.Contains(id) || !notes.TryGetValue(id, out var note))
        {
            return null;
        }

        if (!_set.TryGetValue(id, out var set))
        {
            set = Set(note);
            _set.Add(id, set);
        }

        return set;
    }

    /// <summary>The notes that stand on pages. Who fills pages again puts back what it was.</summary>
    public ImmutableHashSet<string> Placed { get; set; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Notes that no mark called for stand at the end, so that no word is lost.</summary>
    public IReadOnlyList<string> Unplaced()
    {
        List<string> ids = [];
        foreach (var id in notes.Keys)
        {
            if (!Placed.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    public double HeightOf(int lines) => Role.HeightOf(lines);

    /// <summary>Draws the area with the rule on top; the fragment's height has no space above.</summary>
    /// <returns>What must go on at the next page's foot.</returns>
    public (Fragment Fragment, IReadOnlyList<NotePiece> Carried) Draw(NoteArea area)
    {
        List<Ink> inks = [new FillInk(Artifact.Layout, Sheet.Page.TextStart, 0, 22 * Geometry.Millimetre, RuleThickness, Palette.Grey)];
        List<NotePiece> carried = [];
        var top = RuleSpace;
        foreach (var piece in area.Pieces)
        {
            Placed = Placed.Add(piece.Note.Note.Id);
            Draw(piece, inks, ref top);
            if (piece.Next() is { } next)
            {
                carried.Add(next);
            }
        }

        var bottom = top - Role.Lead + Role.Size;
        return (new Fragment(top, bottom, inks), carried);
    }

    private void Draw(NotePiece piece, List<Ink> inks, ref double top)
    {
        var page = Sheet.Page;
        if (piece.First == 0)
        {
            inks.Add(new PlaceInk(piece.Note.Note.Anchor, top));
            piece.Note.Label.Draw(inks, page.TextStart, NumberBox, top, 0, 1);
        }

        for (var i = piece.First; i < piece.First + piece.Count; i++)
        {
            var (text, line) = piece.Note.Lines[i];
            inks.Add(new TextInk(text, line, page.TextStart + NumberBox, page.TextWidth - NumberBox, top + Role.Ascent));
            top += Role.Lead;
        }
    }

    private SetNote Set(StyledNote note)
    {
        List<(SetText, TextLine)> lines = [];
        foreach (var paragraph in note.Paragraphs)
        {
            var set = typesetter.Set(paragraph, Sheet.Page.TextWidth - NumberBox, hang: true);
            foreach (var line in set.Lines)
            {
                lines.Add((set, line));
            }
        }

        return new SetNote(note, typesetter.Set(note.Label, NumberBox), lines, WholeUpTo);
    }
}
