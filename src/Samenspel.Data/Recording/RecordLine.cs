namespace Samenspel.Data.Recording;

/// <summary>One line of the record: who did what to what, when, from where, and how it ended. Never changed and never removed.</summary>
public sealed class RecordLine
{
    public const int ChainMaxLength = 60;
    public const int ActionMaxLength = 100;
    public const int SubjectMaxLength = 120;
    public const int ActorMaxLength = 100;
    public const int OriginMaxLength = 120;

    /// <summary>The chain it belongs to: <c>dossier:…</c>, <c>organisation:…</c> or <c>platform</c>.</summary>
    public required string Chain { get; init; }

    /// <summary>Its place in the chain, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>To the millisecond, so that it reads back as it was hashed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Such as <c>dossiers.change-dossier</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to, such as <c>dossier:…</c>; empty when nothing in particular.</summary>
    public required string Subject { get; init; }

    /// <summary><c>done</c> or <c>denied</c>.</summary>
    public required string Result { get; init; }

    /// <summary><c>account:…</c>, <c>visitor</c> or <c>installation</c>: an identity, never a name.</summary>
    public required string Actor { get; init; }

    /// <summary>Where the request came from.</summary>
    public required string Origin { get; init; }

    /// <summary>What else is worth keeping, as <c>name=value</c> lines; never a secret and never a name of a person.</summary>
    public required string Details { get; init; }

    /// <returns>Names and values of details as they are kept, in their order; what has no value is left out.</returns>
    public static IEnumerable<(string Name, string Value)> ReadDetails(string details) =>
        details.Split('\n').Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1]));

    /// <summary>The hash of the line before it; 64 zeros for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>See <see cref="RecordHash"/>.</summary>
    public required string Hash { get; init; }
}
