namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What a regional body adds to the phases of a model that it does not own.</summary>
internal sealed record AdditionDocument : ContentDocument
{
    public required AdditionTarget To { get; init; }

    public required IReadOnlyList<PhaseAddition> Phases { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }
}

internal sealed record AdditionTarget(string Model, IReadOnlyList<int> Versions);

internal sealed record PhaseAddition
{
    public required string Phase { get; init; }

    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<string> Outputs { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<string> Statistics { get; init; } = [];

    public IReadOnlyList<string> Interventions { get; init; } = [];
}
