using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Phases in order, with references to what stands in each.</summary>
internal sealed record ModelDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    public required LocalText Limits { get; init; }

    public required IReadOnlyList<GatePlace> Gates { get; init; }

    public required PhaseLock Lock { get; init; }

    public required IReadOnlyList<ProcessPhase> Phases { get; init; }
}

/// <summary>Between which phases a gate stands.</summary>
internal sealed record GatePlace(string Gate, string After, string Before);

/// <summary>The phase that stays shut, with its how-questions, until the gate is open.</summary>
internal sealed record PhaseLock(string Gate, string Closes);

internal sealed record ProcessPhase
{
    public required string Id { get; init; }

    public required int Number { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText ShortName { get; init; }

    /// <summary>The one question of the phase.</summary>
    public required LocalText Core { get; init; }

    public required Hardness CoreHardness { get; init; }

    public required IReadOnlyList<LocalText> Goals { get; init; }

    public required IReadOnlyList<PhaseActor> Actors { get; init; }

    public required IReadOnlyList<string> Questions { get; init; }

    public required IReadOnlyList<string> Outputs { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required IReadOnlyList<string> Statistics { get; init; }

    public required IReadOnlyList<string> Interventions { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
}

internal sealed record PhaseActor(string Role, Hardness Hardness, ActorPart? Part = null);

internal enum ActorPart
{
    Leads,
    TakesPart,
}
