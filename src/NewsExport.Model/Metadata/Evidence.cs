namespace NewsExport;

/// <summary>A metadata value with where it came from, and what lost against it.</summary>
/// <param name="Value">The value that won.</param>
/// <param name="Source">Where it stood: <c>json-ld</c>, <c>highwire</c>, <c>opengraph</c>, <c>dublin-core</c>, <c>microdata</c>, <c>meta</c>, <c>dom</c>, <c>url</c>, <c>option</c>.</param>
/// <param name="Weight">Trust in the source for this field, 0 to 1.</param>
public sealed record Evidence<T>(T Value, string Source, double Weight)
{
    /// <summary>Candidates that lost, best first.</summary>
    public ValueList<Evidence<T>> Lost { get; init; } = [];
}
