using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>
/// A question that an element answers as the element around it does, unless it knows better. Each element is asked once, however many
/// below it ask: walking up from every one of them costs a page's depth each time.
/// </summary>
/// <param name="own">What the element itself says; null: nothing.</param>
/// <param name="otherwise">The answer where nobody says anything.</param>
internal sealed class Inherited(Func<IElement, bool?> own, bool otherwise)
{
    private readonly Dictionary<IElement, bool> known = new(ReferenceEqualityComparer.Instance);
    private readonly List<IElement> asked = [];

    public bool Of(IElement? element)
    {
        asked.Clear();
        var answer = otherwise;
        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (known.TryGetValue(above, out var before))
            {
                answer = before;
                break;
            }

            asked.Add(above);
            if (own(above) is { } said)
            {
                answer = said;
                break;
            }
        }

        foreach (var above in asked)
        {
            known[above] = answer;
        }

        return answer;
    }
}
