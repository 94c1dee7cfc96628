using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// Fills pages with parts. For each part it asks what fits, looks ahead at what must stay together, lets pictures float
/// to the next page's top while text flows on, and reserves notes while lines are placed. Finished pages leave at once.
/// </summary>
internal sealed class PageComposer(StyleSheet sheet, NoteBook notes, IFurniture furniture)
{
    private readonly FloatQueue _floats = new();
    private IReadOnlyList<NotePiece> _carriedNotes = [];
    private List<PullQuotePart> _carriedQuotes = [];

    private double Bottom => sheet.Page.GridHeight - (sheet.Body.Lead - sheet.Body.Size);

    /// <summary>All pages of an article.</summary>
    public IEnumerable<PageModel> Compose(Opening opening, PartQueue queue, EndMatter end)
    {
        var draft = Start(1, opening.BodyTop, isTop: false);
        draft.Add(opening.Fragment, 0);
        while (true)
        {
            PlaceFloats(draft);
            Fill(draft, queue);
            var isLast = queue.IsEmpty && _floats.IsEmpty;
            if (isLast && !ReturnQuotes(draft, queue))
            {
                break;
            }

            yield return Finish(draft);
            draft = Start(draft.Number + 1, 0, isTop: true);
        }

        foreach (var page in Close(draft, end))
        {
            yield return page;
        }
    }

    private PageDraft Start(int number, double y, bool isTop)
    {
        var cursor = new Cursor
        {
            Y = y,
            Bottom = Bottom,
            Unit = sheet.U,
            Notes = NoteArea.Start(notes, _carriedNotes),
            IsTop = isTop,
        };
        var draft = new PageDraft(number, sheet.Page, cursor);
        _carriedNotes = [];
        foreach (var quote in _carriedQuotes)
        {
            draft.Await(quote);
        }

        _carriedQuotes = [];
        return draft;
    }

    /// <summary>Pictures that waited stand on the page's top, in their order.</summary>
    private void PlaceFloats(PageDraft draft)
    {
        while (_floats.Peek() is { } part)
        {
            var room = draft.Cursor.RoomFor(part, draft.MustPlace);
            var fit = part.Fit(room);
            if (fit.Head is null)
            {
                return;
            }

            draft.Place(part, room, fit.Head);
            _floats.Take(fit.Rest);
            if (fit.Rest is not null)
            {
                return;
            }
        }
    }

    private void Fill(PageDraft draft, PartQueue queue)
    {
        var ahead = new LookAhead(queue);
        while (queue.Peek() is { } part)
        {
            if (part is PullQuotePart { IsMarginal: true } quote)
            {
                draft.Await(quote);
                queue.Take();
                continue;
            }

            if (!Step(draft, queue, ahead, part))
            {
                return;
            }
        }
    }

    /// <summary>Places one part or a piece of it; false: the page is full.</summary>
    private bool Step(PageDraft draft, PartQueue queue, LookAhead ahead, Part part)
    {
        var room = draft.Cursor.RoomFor(part, draft.MustPlace);
        var fit = part.CanFloat && !_floats.IsEmpty ? Fit.None(part) : part.Fit(room);
        if (fit.IsWhole && part.KeepWithNext && !draft.MustPlace && !ahead.CanFollow(draft.Cursor.Past(part, room.Top, fit.Head!)))
        {
            fit = part.LeaveLines(room) ?? Fit.None(part);
        }

        if (fit.Head is null)
        {
            return MakeWay(draft, queue, ahead, part, room);
        }

        draft.Place(part, room, fit.Head);
        if (fit.Rest is null)
        {
            queue.Take();
            return true;
        }

        queue.Replace(fit.Rest);
        return false;
    }

    /// <summary>A picture that does not fit floats if text can fill the page without it, else it gives up a little of its size.</summary>
    private bool MakeWay(PageDraft draft, PartQueue queue, LookAhead ahead, Part part, Room room)
    {
        if (!part.CanFloat || (part.KeepWithNext && !draft.MustPlace))
        {
            return false;
        }

        var hole = room.Height;
        var canFill = ahead.TextAfterFirst() >= hole - (HoleLines * sheet.U);
        if (!canFill && _floats.IsEmpty && part.Shrink(room) is { Head: { } smaller })
        {
            draft.Place(part, room, smaller);
            queue.Take();
            return true;
        }

        if (!_floats.HasRoom)
        {
            return false;
        }

        _floats.Add(part);
        queue.Take();
        return true;
    }

    /// <summary>A page's bottom may stay this many lines short; a bigger hole is mended.</summary>
    private const int HoleLines = 4;

    /// <summary>At the article's end pull quotes that found no place in the margin go into the text.</summary>
    private bool ReturnQuotes(PageDraft draft, PartQueue queue)
    {
        _carriedQuotes.AddRange(draft.PlaceQuotes());
        if (_carriedQuotes.Count == 0)
        {
            return false;
        }

        for (var i = _carriedQuotes.Count - 1; i >= 0; i--)
        {
            queue.Insert(_carriedQuotes[i].MovedIntoText());
        }

        _carriedQuotes = [];
        Fill(draft, queue);
        return !queue.IsEmpty || !_floats.IsEmpty;
    }

    private PageModel Finish(PageDraft draft)
    {
        PlaceNotes(draft, null);
        _carriedQuotes.AddRange(draft.PlaceQuotes());
        return draft.Finish(furniture.For(draft.Number));
    }

    /// <summary>Notes stand at the grid's end, or at <paramref name="top"/> where end matter follows them.</summary>
    private Fragment? PlaceNotes(PageDraft draft, double? top)
    {
        var area = draft.Cursor.Notes;
        if (area.Pieces.Count == 0)
        {
            return null;
        }

        var (fragment, carried) = notes.Draw(area);
        _carriedNotes = carried;
        draft.Add(fragment, top ?? Bottom - fragment.Visible);
        draft.MoveTo(draft.Cursor with { Notes = NoteArea.Start(notes, []) });
        return fragment;
    }

    /// <summary>Links and colophon; the notes of the last page stand above them.</summary>
    private IEnumerable<PageModel> Close(PageDraft draft, EndMatter end)
    {
        draft.MoveTo(draft.Cursor with { Notes = draft.Cursor.Notes.With(notes.Unplaced()) });
        var endsHere = draft.Cursor.Bottom - draft.Cursor.Y - draft.Cursor.Notes.Height >= end.LeastHeight;
        if (endsHere && PlaceNotes(draft, draft.Cursor.Y + notes.SpaceAbove) is { } placed)
        {
            draft.MoveTo(draft.Cursor with { Y = draft.Cursor.Y + notes.SpaceAbove + placed.Height, After = 0 });
        }

        var queue = new PartQueue(end.Parts);
        while (true)
        {
            Fill(draft, queue);
            if (queue.IsEmpty && draft.Cursor.Notes.Pieces.Count == 0 && _carriedNotes.Count == 0 && end.Close(draft))
            {
                break;
            }

            yield return Finish(draft);
            draft = Start(draft.Number + 1, 0, isTop: true);
        }

        yield return Finish(draft);
    }
}
