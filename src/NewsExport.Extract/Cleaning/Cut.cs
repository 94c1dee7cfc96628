using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>What has been taken out of a page so far, and by which step. A set beside the page: the page itself stays whole.</summary>
internal sealed class Cut
{
    private readonly bool[] elements;
    private readonly bool[] passages;
    private readonly List<Taken> taken;

    public Cut(PageMap map)
    {
        Map = map;
        elements = new bool[map.Elements.Count];
        passages = new bool[map.Passages.Count];
        taken = [];
        foreach (var passage in map.Passages)
        {
            ProseLength += Prose.Is(passage) ? passage.Length : 0;
        }
    }

    private Cut(Cut other)
    {
        Map = other.Map;
        elements = (bool[])other.elements.Clone();
        passages = (bool[])other.passages.Clone();
        taken = [.. other.taken];
        ProseLength = other.ProseLength;
    }

    public PageMap Map { get; }

    /// <summary>A copy that can go its own way: each candidate is cleaned by itself.</summary>
    public Cut Copy() => new(this);

    public bool IsOut(int passage) => passages[passage];

    /// <summary>Whether the element, or one around it, was taken out.</summary>
    public bool IsElementOut(int element) => elements[element];

    /// <summary>Characters of running text that are still in.</summary>
    public int ProseLength { get; private set; }

    public void Remove(int element, string step, string reason)
    {
        if (elements[element])
        {
            return;
        }

        var mapped = Map.Elements[element];
        taken.Add(new Taken(element, -1, step, reason));
        elements.AsSpan(element, mapped.End - element).Fill(true);
        for (var passage = mapped.FirstPassage; passage < mapped.EndPassage; passage++)
        {
            TakeOut(passage);
        }
    }

    /// <summary>Takes out a passage: with the elements that hold nothing else.</summary>
    public void RemovePassage(int passage, string step, string reason)
    {
        if (passages[passage])
        {
            return;
        }

        var owner = Map.WholeOwner(passage);
        if (owner > 0 && !HoldsMedia(owner))
        {
            Remove(owner, step, reason);
            return;
        }

        taken.Add(new Taken(-1, passage, step, reason));
        TakeOut(passage);
    }

    /// <summary>The nodes that are out within <paramref name="roots"/>, and the record of them for people.</summary>
    public (HashSet<INode> Nodes, ValueList<Removal> Removals) Within(IReadOnlyList<int> roots)
    {
        var nodes = new HashSet<INode>(ReferenceEqualityComparer.Instance);
        var removals = new List<Placed>();
        foreach (var item in taken)
        {
            var element = item.Element >= 0 ? item.Element : Map.Passages[item.Passage].Owner;
            if (!IsUnder(element, roots, item.Element >= 0))
            {
                continue;
            }

            if (item.Element >= 0)
            {
                nodes.Add(Map.Elements[element].Element);
            }
            else
            {
                var passage = Map.Passages[item.Passage];
                for (var text = passage.FirstText; text < passage.EndText; text++)
                {
                    nodes.Add(Map.Texts[text]);
                }
            }

            var text0 = item.Passage >= 0 ? Map.Passages[item.Passage].Text : FirstWords(element);
            removals.Add(new Placed(element, new Removal(item.Step, item.Reason, Place.Of(Map, element), Shorten(text0))));
        }

        foreach (var concealed in Map.Concealed)
        {
            if (IsUnder(concealed.Parent, roots, strictly: false))
            {
                nodes.Add(concealed.Element);
            }
        }

        removals.Sort((a, b) => a.Order.CompareTo(b.Order));
        return (nodes, removals.Select(r => r.Removal).ToValueList());
    }

    private void TakeOut(int passage)
    {
        if (!passages[passage])
        {
            passages[passage] = true;
            ProseLength -= Prose.Is(Map.Passages[passage]) ? Map.Passages[passage].Length : 0;
        }
    }

    private bool IsUnder(int element, IReadOnlyList<int> roots, bool strictly)
    {
        foreach (var root in roots)
        {
            if (Map.IsInside(element, root) && !(strictly && element == root))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsMedia(int element)
    {
        for (var index = element; index < Map.Elements[element].End; index++)
        {
            if (Map.Elements[index].Kind is TagKind.Image or TagKind.Figure)
            {
                return true;
            }
        }

        return false;
    }

    private string FirstWords(int element)
    {
        var mapped = Map.Elements[element];
        return mapped.FirstPassage < mapped.EndPassage ? Map.Passages[mapped.FirstPassage].Text : "";
    }

    private static string Shorten(string text)
    {
        const int Longest = 80;
        if (text.Length <= Longest)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
    }

    private sealed record Placed(int Order, Removal Removal);

    private sealed record Taken(int Element, int Passage, string Step, string Reason);
}
