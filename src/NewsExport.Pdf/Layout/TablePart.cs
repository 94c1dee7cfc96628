using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>A table: splits between rows, two at least on each side, with its head repeated; a row taller than a third of the page splits too.</summary>
internal sealed record TablePart(TableLayout Table, Typesetter Typesetter) : Part
{
    private const double ThickRule = 0.9;
    private const double HeadRule = 0.45;
    private const double ThinRule = 0.3;
    private const double CaptionGap = 6;
    private const int FewestRows = 2;

    private SetText? _caption;
    private SetText? _continued;

    /// <summary>First body row that is still to be placed.</summary>
    public int FirstRow { get; init; } = Table.Item.HeaderRows;

    /// <summary>Lines of that row that stand on earlier pages.</summary>
    public int FirstLine { get; init; }

    public override bool IsBetterWhole => !IsContinued;

    private bool IsContinued => FirstRow > Item.HeaderRows || FirstLine > 0;

    private StyleSheet Sheet => Typesetter.Sheet;

    private FlowTable Item => Table.Item;

    private bool CaptionAbove => Table.IsWide || Sheet.Page.IsNarrow || Item.Start > Sheet.Page.TextStart + 0.1;

    private SetText? Label => IsContinued || Item.IsContinuation ? Continued : Caption;

    private SetText? Caption =>
        Item.Caption is null ? null : _caption ??= Typesetter.Set(Item.Caption, CaptionAbove ? CaptionWidth : Sheet.Page.MarginWidth);

    private double CaptionWidth => Table.IsWide ? Sheet.Page.WideWidth : Item.Width;

    private SetText Continued =>
        _continued ??= Typesetter.Set(
            StyledText.Plain(Item.ContinuedLabel, Sheet.Caption.In(Palette.Grey), Artifact.Layout, Sheet),
            CaptionAbove ? CaptionWidth : Sheet.Page.MarginWidth
        );

    private double LabelHeight => CaptionAbove && Label is { } label ? label.Height + CaptionGap : 0;

    public override double Extent
    {
        get
        {
            var height = LabelHeight + Table.HeadHeight;
            for (var i = FirstRow; i < Item.Rows.Count; i++)
            {
                height += Table.RowHeights[i];
            }

            return Before + height + After;
        }
    }

    public override Fit Fit(Room room)
    {
        var (end, height) = Rows(room);
        var count = Item.Rows.Count;
        if (end == count)
        {
            return Layout.Fit.Whole(Draw(room, count, 0, height));
        }

        if (Break(room, end, force: false) is { } split)
        {
            return split;
        }

        return SplitRow(room) ?? (room.Force ? Break(room, end, force: true) ?? ForceRow(room) : Layout.Fit.None(this));
    }

    private Fit? Break(Room room, int end, bool force)
    {
        var cut = BestBreak(end, force);
        return cut > FirstRow ? new Fit(Draw(room, cut, 0, HeightTo(cut)), this with { FirstRow = cut, FirstLine = 0, Before = 0 }) : null;
    }

    /// <summary>How many rows fit, and the height with them.</summary>
    private (int End, double Height) Rows(Room room)
    {
        var height = HeightTo(FirstRow);
        var end = FirstRow;
        while (end < Item.Rows.Count && room.Holds(height + RowHeight(end), []))
        {
            height += RowHeight(end);
            end++;
        }

        return (end, height);
    }

    private double HeightTo(int end)
    {
        var height = LabelHeight + Table.HeadHeight + ThickRule;
        for (var i = FirstRow; i < end; i++)
        {
            height += RowHeight(i);
        }

        return height;
    }

    private double RowHeight(int row) =>
        row == FirstRow && FirstLine > 0 ? Table.HeightOfLines(MostLines(row) - FirstLine) : Table.RowHeights[row];

    /// <summary>The last row after which the table may break, leaving two rows on each side where it can.</summary>
    private int BestBreak(int end, bool force)
    {
        var most = force ? end : Math.Min(end, Item.Rows.Count - FewestRows);
        var least = force ? FirstRow + 1 : FirstRow + FewestRows;
        for (var cut = most; cut >= least; cut--)
        {
            if (Table.BreakAllowed[cut - 1])
            {
                return cut;
            }
        }

        return force ? end : FirstRow;
    }

    private Fit? SplitRow(Room room)
    {
        if (RowHeight(FirstRow) <= Sheet.Page.GridHeight / 3)
        {
            return null;
        }

        var left = MostLines(FirstRow) - FirstLine;
        var free = room.Height - HeightTo(FirstRow) - Table.HeightOfLines(1);
        var lines = Math.Min((int)Math.Floor(free / Table.Role.Lead) + 1, left - 1);
        return lines < FewestRows ? null : TakeLines(room, lines);
    }

    /// <summary>Nothing fits on an empty page (the head alone may fill it): one line is placed, whatever it covers.</summary>
    private Fit ForceRow(Room room)
    {
        var left = MostLines(FirstRow) - FirstLine;
        return left <= 1
            ? FirstRow + 1 == Item.Rows.Count
                ? Layout.Fit.Whole(Draw(room, FirstRow + 1, 0, HeightTo(FirstRow + 1)))
                : new Fit(
                    Draw(room, FirstRow + 1, 0, HeightTo(FirstRow + 1)),
                    this with
                    {
                        FirstRow = FirstRow + 1,
                        FirstLine = 0,
                        Before = 0,
                    }
                )
            : TakeLines(room, Math.Max(left / 2, 1));
    }

    private Fit TakeLines(Room room, int lines) =>
        new(
            Draw(room, FirstRow, lines, HeightTo(FirstRow) + Table.HeightOfLines(lines)),
            this with
            {
                FirstLine = FirstLine + lines,
                Before = 0,
            }
        );

    private int MostLines(int row)
    {
        var most = 1;
        foreach (var cell in Item.Rows[row].Cells)
        {
            most = Math.Max(most, Table.TextOf(cell).Lines.Count);
        }

        return most;
    }

    /// <summary>Label, head, rows and rules.</summary>
    /// <param name="end">Rows before this one are drawn whole.</param>
    /// <param name="lines">Lines drawn of the row at <paramref name="end"/>; 0: none.</param>
    private Fragment Draw(Room room, int end, int lines, double height)
    {
        List<string> notes = [];
        var fragment = BlockPadding.Pad(room, height, After, Sheet.U, above => Inks(end, lines, above, notes));
        return Label is { } label && !CaptionAbove
                ? fragment with
                {
                    MarginBottom = fragment.Visible - height + label.Height,
                    Notes = notes,
                }
            : Table.IsWide ? fragment with { MarginBottom = fragment.Visible, Notes = notes }
            : fragment with { Notes = notes };
    }

    private List<Ink> Inks(int end, int lines, double above, List<string> notes)
    {
        List<Ink> inks = IsContinued ? [] : [.. PlaceInks.Of(Item.Anchors)];
        if (Label is { } label)
        {
            label.Draw(
                inks,
                CaptionAbove ? Table.Start : Sheet.Page.MarginStart,
                CaptionAbove ? CaptionWidth : Sheet.Page.MarginWidth,
                above
            );
        }

        var top = above + LabelHeight;
        Rule(inks, top, ThickRule, Palette.Ink);
        for (var i = 0; i < Item.HeaderRows; i++)
        {
            Head(inks, i, top);
            top += Table.RowHeights[i];
        }

        if (Item.HeaderRows > 0)
        {
            Rule(inks, top, HeadRule, Palette.Ink);
        }

        for (var row = FirstRow; row < end; row++)
        {
            Table.DrawRow(inks, row, top, row == FirstRow ? FirstLine : 0);
            Collect(row, notes);
            top += RowHeight(row);
            Rule(inks, top, row == Item.Rows.Count - 1 ? ThickRule : ThinRule, row == Item.Rows.Count - 1 ? Palette.Ink : Palette.Rule);
        }

        if (lines > 0)
        {
            Table.DrawRow(inks, end, top, end == FirstRow ? FirstLine : 0, lines);
        }

        return inks;
    }

    /// <summary>A head that is repeated is furniture: its words are in the tree already.</summary>
    private void Head(List<Ink> inks, int row, double top)
    {
        if (!IsContinued)
        {
            Table.DrawRow(inks, row, top);
            return;
        }

        List<Ink> repeated = [];
        Table.DrawRow(repeated, row, top);
        foreach (var ink in repeated)
        {
            inks.Add(ink is TextInk text ? text with { IsRepeated = true } : ink);
        }
    }

    private void Collect(int row, List<string> notes)
    {
        foreach (var cell in Item.Rows[row].Cells)
        {
            if (cell.IsRepeated)
            {
                continue;
            }

            var text = Table.TextOf(cell);
            text.CollectNotes(0, text.Lines.Count, notes);
        }
    }

    private void Rule(List<Ink> inks, double y, double thickness, Shaping.Rgb color) =>
        inks.Add(new FillInk(Artifact.Layout, Table.Start, y, Table.Width, thickness, color));
}
