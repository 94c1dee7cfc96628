using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>Decides for each pair of emphasis signs whether Markdown would see it where it stands, and writes HTML where not.</summary>
internal static class Delimiters
{
    public static string Join(List<Piece> pieces)
    {
        var openings = new Dictionary<Piece, int>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            if (piece.Element is null)
            {
                continue;
            }

            if (piece.Opening is not { } opening)
            {
                openings[piece] = at;
            }
            else if (!Opens(pieces, openings[opening]) || !Closes(pieces, at))
            {
                opening.Text = $"<{piece.Element}>";
                piece.Text = $"</{piece.Element}>";
            }
        }

        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece.Text);
        }

        return text.ToString();
    }

    /// <summary>Left-flanking, and no other sign touches it (CommonMark 6.2).</summary>
    private static bool Opens(List<Piece> pieces, int at)
    {
        var (before, after) = Around(pieces, at);
        return !Touches(pieces, at)
            && !char.IsWhiteSpace(after)
            && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
    }

    /// <summary>Right-flanking, and no other sign touches it.</summary>
    private static bool Closes(List<Piece> pieces, int at)
    {
        var (before, after) = Around(pieces, at);
        return !Touches(pieces, at)
            && !char.IsWhiteSpace(before)
            && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
    }

    private static bool Touches(List<Piece> pieces, int at) =>
        (at > 0 && IsSign(pieces[at - 1])) || (at + 1 < pieces.Count && IsSign(pieces[at + 1]));

    /// <summary>A sign that has not become HTML; inner pairs are decided before outer ones.</summary>
    private static bool IsSign(Piece piece) => piece.Element is not null && piece.Text[0] != '<';

    private static (char Before, char After) Around(List<Piece> pieces, int at) =>
        (at > 0 ? pieces[at - 1].Text[^1] : ' ', at + 1 < pieces.Count ? pieces[at + 1].Text[0] : ' ');

    private static bool IsPunctuation(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter) || char.IsSurrogate(letter);
}
