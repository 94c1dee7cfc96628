namespace NewsExport.Extract.Metadata;

/// <summary>Collects what a page says about one field, and decides: the heaviest statement wins, equal statements support each other.</summary>
/// <param name="disabled">Sources that are not heard, by name.</param>
/// <param name="key">What makes two statements the same; null: the value is unusable.</param>
internal sealed class Ballot<T>(IReadOnlySet<string> disabled, Func<T, string?> key)
{
    /// <summary>What each further source that says the same adds.</summary>
    private const double Support = 0.06;

    // Sorting by a number as the key would be compiled at every start; by a comparer it is not.
    private static readonly Comparer<Group> Heaviest = Comparer<Group>.Create((one, other) => other.Total.CompareTo(one.Total));

    private readonly List<Evidence<T>> statements = [];

    public bool IsEmpty => statements.Count == 0;

    public void Add(T? value, Weight weight)
    {
        if (value is not null && !disabled.Contains(weight.Name) && !string.IsNullOrWhiteSpace(key(value)))
        {
            statements.Add(new Evidence<T>(value, weight.Source, weight.Trust));
        }
    }

    /// <summary>The winner with every other distinct value in its <see cref="Evidence{T}.Lost"/>; null: the page says nothing.</summary>
    public Evidence<T>? Decide()
    {
        var groups = statements
            .GroupBy(statement => key(statement.Value)!, StringComparer.Ordinal)
            .Select(Group.Of)
            .Order(Heaviest)
            .Select(group => group.Best)
            .ToList();
        return groups.Count == 0 ? null : groups[0] with { Lost = groups.Skip(1).ToValueList() };
    }

    /// <summary>Statements of one value: the heaviest of them, and what all weigh together.</summary>
    private sealed record Group(Evidence<T> Best, double Total)
    {
        public static Group Of(IEnumerable<Evidence<T>> same)
        {
            Evidence<T>? best = null;
            var sources = new HashSet<string>(StringComparer.Ordinal);
            foreach (var statement in same)
            {
                sources.Add(statement.Source);
                best = best is null || statement.Weight > best.Weight ? statement : best;
            }

            return new Group(best!, best!.Weight + (Support * (sources.Count - 1)));
        }
    }
}
