namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>What a piece of a row is, for the space between it and its neighbours (as TeX sets them).</summary>
internal enum MathKind
{
    Ordinary,
    Operator,
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,

    /// <summary>White space that the page itself asks for.</summary>
    Space,

    /// <summary>Not seen and no neighbour: the sign of an application, an annotation.</summary>
    Nothing,
}

/// <summary>A set piece of a row.</summary>
internal sealed record MathAtom(MathBox Box, MathKind Kind)
{
    /// <summary>In em: thin, medium and thick are 3, 4 and 5 eighteenths; none but around operators in scripts.</summary>
    public static double Between(MathKind left, MathKind right, int level) =>
        (left, right) switch
        {
            (MathKind.Space, _) or (_, MathKind.Space) => 0,
            (MathKind.Relation, MathKind.Relation) or (MathKind.Relation, MathKind.Closing) or (MathKind.Opening, _) => 0,
            (MathKind.Relation, _) or (_, MathKind.Relation) => level > 0 ? 0 : 5 / 18.0,
            (MathKind.Binary, _) or (_, MathKind.Binary) => level > 0 ? 0 : 4 / 18.0,
            (MathKind.Punctuation, _) => level > 0 ? 0 : 3 / 18.0,
            (MathKind.Operator, MathKind.Opening or MathKind.Closing or MathKind.Punctuation) => 0,
            (MathKind.Operator, _) => 3 / 18.0,
            (MathKind.Ordinary or MathKind.Closing, MathKind.Operator) => 3 / 18.0,
            _ => 0,
        };

    /// <summary>A sign between two terms that has no term before it stands for itself: the minus of a negative number.</summary>
    public static MathKind Settle(MathKind kind, MathKind? before) =>
        kind == MathKind.Binary
        && before
            is null
                or MathKind.Operator
                or MathKind.Binary
                or MathKind.Relation
                or MathKind.Opening
                or MathKind.Punctuation
                or MathKind.Space
            ? MathKind.Ordinary
            : kind;
}
