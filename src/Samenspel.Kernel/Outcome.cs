using System.Diagnostics.CodeAnalysis;

namespace Samenspel.Kernel;

/// <summary>A value, or all the refusals that explain why there is none.</summary>
public sealed class Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, IReadOnlyList<Refusal> refusals) => (_value, Refusals) = (value, refusals);

    public IReadOnlyList<Refusal> Refusals { get; }

    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Refusals.Count == 0;
    }

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Outcome<T>(List<Refusal> refusals) => refusals is { Count: > 0 }
        ? new(default, refusals)
        : throw new ArgumentException("A refused outcome names at least one refusal.", nameof(refusals));
}
