using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>
/// Fills pages with parts. For each part it asks what fits, looks ahead at what must stay together, lets pictures float
/// to the next page's top while text flows on, and reserves notes while lines are placed. Finished pages leave at once.
/// </summary>
internal sealed class PageComposer(Typesetter typesetter, NoteBook notes, IFurniture furniture)
{
    private readonly LastPages _last = new(typesetter.Sheet);
    private PartQueue _queue = new([]);
    private FloatQueue _floats = new();
    private IReadOnlyList<NotePiece> _carriedNotes = [];
    private List<PullQuotePart> _carriedQuotes = [];

    private readonly StyleSheet sheet = typesetter.Sheet;

    private double Bottom => sheet.Page.GridHeight - (sheet.Body.Lead - sheet.Body.Size);

    /// <summary>All pages of an article. The last few leave together, since the end may change them.</summary>
    public IEnumerable<PageModel> Compose(Opening opening, PartQueue queue, EndMatter end)
    {
        _queue = queue;
        var held = new Queue<(PageStart Start, PageModel Page)>();
        var start = Here(1, opening);
        PageDraft draft;
        while (!FillFrom(start, out draft))
        {
            held.Enqueue((start, Finish(draft)));
            start = Here(draft.Number + 1, null);
            if (held.Count > LastPages.Most)
            {
                yield return held.Dequeue().Page;
            }
        }

        List<PageModel> pages = [.. held.Select(it => it.Page)];
        if (!_last.HasCompany(draft, end))
        {
            draft = Shared([.. held.Select(it => it.Start), start], pages, draft, end);
        }

        foreach (var page in pages.Concat(Close(draft, end)))
        {
            yield return page;
        }
    }

    /// <summary>Fills the pages before a poor last one again, so that it gets lines of theirs; as they were where no way is good.</summary>
    private PageDraft Shared(List<PageStart> starts, List<PageModel> pages, PageDraft draft, EndMatter end)
    {
        // A page on which the end matter has no room gives lines to the one that must follow it.
        var givers = end.HasRoom(draft) ? starts.Count - 1 : starts.Count;
        foreach (var (count, lines) in _last.Tries)
        {
            var first = givers - count;
            List<PageModel> others = [];
            if (
                first >= 0
                && FillAgain(starts[first], count, lines, givers + starts[0].Number, pages, others, end) is { } better
                && _last.HasCompany(better, end)
            )
            {
                pages.RemoveRange(first, pages.Count - first);
                pages.AddRange(others);
                return better;
            }
        }

        FillFrom(starts[^1], out draft);
        return draft;
    }

    /// <summary>Pages that give up lines, and those after them to the article's last; null: they are too many or one of them ends badly.</summary>
    private PageDraft? FillAgain(
        PageStart start,
        int count,
        int lines,
        int last,
        List<PageModel> before,
        List<PageModel> filled,
        EndMatter end
    )
    {
        for (var next = start.Number + count; start.Number <= last; start = Here(start.Number + 1, null))
        {
            if (FillFrom(start, out var draft, start.Number < next ? lines : 0))
            {
                return draft;
            }

            var was = before.Find(page => page.Number == start.Number);
            // A few links alone on a page are worse than code in two pieces; with the colophon they are company enough.
            var isTorn = end.HasColophon && draft.MissingForWhole > 0 && was is { EndsTorn: false };
            if (isTorn || !_last.MayEnd(draft.Hole, was?.Hole ?? 0))
            {
                return null;
            }

            filled.Add(Finish(draft));
        }

        return null;
    }

    /// <summary>Where the composition stands.</summary>
    private PageStart Here(int number, Opening? opening) =>
        new(number, opening, _queue.Copy(), _floats.Copy(), _carriedNotes, _carriedQuotes, notes.Placed);

    /// <summary>Fills one page; pictures on it make room for code or a table that would be broken at its end.</summary>
    /// <param name="shorter">Lines by which it ends higher than the grid.</param>
    /// <returns>Whether it is the last.</returns>
    private bool FillFrom(PageStart start, out PageDraft draft, int shorter = 0)
    {
        var isLast = FillFrom(start, out draft, shorter, 1);
        var hasTried = false;
        foreach (var share in Scaling.Shares(draft, sheet.U))
        {
            hasTried = true;
            isLast = FillFrom(start, out var other, shorter, share);
            if (other.MissingForWhole == 0 && (isLast || _last.MayEnd(other.Hole, draft.Hole)))
            {
                draft = other;
                return isLast;
            }
        }

        return hasTried ? FillFrom(start, out draft, shorter, 1) : isLast;
    }

    private bool FillFrom(PageStart start, out PageDraft draft, int shorter, double pictures)
    {
        (_queue, _floats) = (start.Queue.Copy(), start.Floats.Copy());
        notes.Placed = start.PlacedNotes;
        var cursor = new Cursor
        {
            Y = start.Opening?.BodyTop ?? 0,
            Bottom = Bottom - (shorter * sheet.U),
            Unit = sheet.U,
            Notes = NoteArea.Start(notes, start.Notes),
            IsTop = start.Opening is null,
            PictureScale = pictures,
        };
        draft = new PageDraft(start.Number, sheet.Page, cursor);
        _carriedNotes = [];
        _carriedQuotes = [];
        foreach (var quote in start.Quotes)
        {
            draft.Await(quote);
        }

        if (start.Opening is { } opening)
        {
            draft.Add(opening.Fragment, 0);
        }

        PlaceFloats(draft);
        Fill(draft, _queue);
        var isLast = _queue.IsEmpty && _floats.IsEmpty && !ReturnQuotes(draft, _queue);
        draft.MoveTo(draft.Cursor with { Bottom = Bottom });
        return isLast;
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

        if (fit.Rest is not null)
        {
            draft.MissingForWhole = Scaling.MissingFor(part, room, sheet.Page);
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
        var canFill = ahead.TextAfterFirst() >= hole - (LastPages.HoleLines * sheet.U);
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
        if (draft.Cursor.FollowsText && queue.Peek() is TextPart text)
        {
            queue.Replace(text.Indented(typesetter));
        }

        return true;
    }

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
        var hole = draft.Hole;
        PlaceNotes(draft, null);
        _carriedQuotes.AddRange(draft.PlaceQuotes());
        return draft.Finish(furniture.For(draft.Number)) with { Hole = hole, EndsTorn = draft.MissingForWhole > 0 };
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

        _queue = new PartQueue(end.Parts);
        if (!end.HasColophon || end.HasRoom(draft))
        {
            Fill(draft, _queue);
        }

        // Else a short list of links waits for the colophon, which would stand alone.
        var isAlone = false;
        while (true)
        {
            if (_queue.IsEmpty && draft.Cursor.Notes.Pieces.Count == 0 && _carriedNotes.Count == 0 && end.Close(draft, isAlone))
            {
                break;
            }

            yield return Finish(draft);
            isAlone = true;
            FillFrom(Here(draft.Number + 1, null), out draft);
        }

        yield return Finish(draft);
    }
}
