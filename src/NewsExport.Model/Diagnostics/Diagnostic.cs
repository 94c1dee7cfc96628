namespace NewsExport;

/// <summary>Something that a person should know about one source. Ids are stable; the number's first digit names the room (1 fetch, 2 read, 3 extract, 4 images, 5 pdf, 6 markup, 7 store, 8 pipeline).</summary>
/// <param name="Id"><c>NX</c> and four digits.</param>
/// <param name="Message">What, on what, why, and what to do; one line.</param>
public sealed record Diagnostic(string Id, Severity Severity, string Message);

public enum Severity
{
    Information,
    Warning,
    Error,
}
