using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Things to do, each for one phase.</summary>
internal sealed record InterventionsDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    public required IReadOnlyList<ProcessIntervention> Interventions { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Interventions;
}

internal sealed record ProcessIntervention : ContentItem
{
    public required PhaseReference Phase { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText What { get; init; }

    public required IReadOnlyList<string> Conditions { get; init; }

    public required Hardness Hardness { get; init; }
}

internal sealed record PhaseReference(string Model, string Phase);
