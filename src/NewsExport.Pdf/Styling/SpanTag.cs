using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>What a span of text belongs to; carried through shaping, one object a span.</summary>
internal sealed class SpanTag
{
    /// <summary>The innermost element inside the paragraph; null: the words are the paragraph's own.</summary>
    public InlineElement? Element { get; init; }

    /// <summary>A block other than the paragraph's that owns the words (a run-in heading); null: the paragraph's.</summary>
    public ContentOwner? Owner { get; init; }

    /// <summary>The note that a mark refers to; it must stand on the page of the mark.</summary>
    public string? NoteId { get; init; }

    /// <summary>The picture that is drawn instead of words.</summary>
    public PreparedImage? Picture { get; init; }

    /// <summary>The formula that is drawn instead of words.</summary>
    public FormulaBox? Formula { get; init; }

    /// <summary>The page number that is drawn when the document ends.</summary>
    public PageMark? Page { get; init; }

    /// <summary>A line through the words.</summary>
    public bool IsStruck { get; init; }

    /// <summary>A tint behind the words.</summary>
    public bool IsMarked { get; init; }

    /// <summary>The same for a copy of the span, which belongs to another block or has another size.</summary>
    public SpanTag For(ContentOwner? owner) =>
        new()
        {
            Element = Element,
            Owner = owner,
            NoteId = NoteId,
            Picture = Picture,
            Page = Page,
            Formula = Formula is null ? null : new FormulaBox(Formula.Source, Formula.Said),
            IsStruck = IsStruck,
            IsMarked = IsMarked,
        };
}
