using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>
/// The page's elements in document order with their passages of text: what every later step counts on, made in one walk.
/// A subtree is a range of elements, and a range of passages, so a question about an element costs two look-ups.
/// </summary>
internal sealed class PageMap
{
    public required Page Page { get; init; }

    public required IReadOnlyList<MappedElement> Elements { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Text nodes of the passages, in order.</summary>
    public required IReadOnlyList<INode> Texts { get; init; }

    /// <summary>Elements inside sentences that are not shown, with the element around each; their text is in no passage.</summary>
    public required IReadOnlyList<ConcealedElement> Concealed { get; init; }

    /// <summary>Where each element of <see cref="Elements"/> stands.</summary>
    public required IReadOnlyDictionary<IElement, int> Indices { get; init; }

    public bool IsInside(int element, int ancestor) => element >= ancestor && element < Elements[ancestor].End;

    /// <summary>The outermost element that holds this passage and no other.</summary>
    public int WholeOwner(int passage)
    {
        var element = Passages[passage].Owner;
        if (Elements[element].EndPassage - Elements[element].FirstPassage != 1)
        {
            return -1;
        }

        for (var parent = Elements[element].Parent; parent >= 0; parent = Elements[element].Parent)
        {
            if (Elements[parent].EndPassage - Elements[parent].FirstPassage != 1)
            {
                break;
            }

            element = parent;
        }

        return element;
    }
}
