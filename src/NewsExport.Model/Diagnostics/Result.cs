namespace NewsExport;

/// <summary>A value, or the reason why there is none. A bad page is never an exception.</summary>
public sealed record Result<T>
    where T : class
{
    private Result(T? value, SourceError? error, ValueList<Diagnostic> diagnostics)
    {
        Value = value;
        Error = error;
        Diagnostics = diagnostics;
    }

    /// <summary>Null exactly when <see cref="Error"/> is set.</summary>
    public T? Value { get; }

    public SourceError? Error { get; }

    public ValueList<Diagnostic> Diagnostics { get; }

    public static Result<T> Of(T value, ValueList<Diagnostic>? diagnostics = null) => new(value, null, diagnostics ?? []);

    public static Result<T> Failed(SourceErrorCode code, string message, ValueList<Diagnostic>? diagnostics = null) =>
        new(null, new SourceError(code, message), diagnostics ?? []);

    public static Result<T> Failed(SourceError error, ValueList<Diagnostic>? diagnostics = null) => new(null, error, diagnostics ?? []);
}
