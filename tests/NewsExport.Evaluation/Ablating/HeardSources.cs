using System.Collections;

namespace NewsExport.Evaluation.Ablating;

/// <summary>Leaves nothing out, and remembers what it was asked for: the sources that a page speaks through.</summary>
internal sealed class HeardSources : IReadOnlySet<string>
{
    private readonly HashSet<string> heard = new(StringComparer.Ordinal);

    public int Count => 0;

    public bool WasHeard(string source) => heard.Contains(source);

    public bool Contains(string item)
    {
        heard.Add(item);
        return false;
    }

    public bool IsProperSubsetOf(IEnumerable<string> other) => other.Any();

    public bool IsProperSupersetOf(IEnumerable<string> other) => false;

    public bool IsSubsetOf(IEnumerable<string> other) => true;

    public bool IsSupersetOf(IEnumerable<string> other) => !other.Any();

    public bool Overlaps(IEnumerable<string> other) => false;

    public bool SetEquals(IEnumerable<string> other) => !other.Any();

    public IEnumerator<string> GetEnumerator() => Enumerable.Empty<string>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
