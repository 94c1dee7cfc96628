using System.Diagnostics.CodeAnalysis;

namespace NewsExport.Fetch;

/// <summary>A value or a <see cref="Fetch.Failure"/>; this room's own form of <see cref="Result{T}"/>.</summary>
internal sealed record Outcome<T>
    where T : class
{
    public T? Value { get; private init; }

    public Failure? Failure { get; private init; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Value is not null;

    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    public static implicit operator Outcome<T>(Failure failure) => new() { Failure = failure };
}
