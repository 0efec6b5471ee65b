using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Which decisions of which bodies open what.</summary>
internal sealed record GatesDocument : ContentDocument
{
    public required IReadOnlyList<ProcessGate> Gates { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Gates;
}

internal sealed record ProcessGate : ContentItem
{
    public required LocalText Name { get; init; }

    /// <summary>What each municipality is asked.</summary>
    public required LocalText Asks { get; init; }

    public required IReadOnlyList<string> Opens { get; init; }

    public required IReadOnlyList<RequiredDecision> Requires { get; init; }

    public required GateRule Rule { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public LocalText? Note { get; init; }

    /// <summary>The legal route that this gate is part of.</summary>
    public string? Route { get; init; }
}

internal sealed record RequiredDecision
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required string Body { get; init; }

    public required string Kind { get; init; }

    public required DecisionPer Per { get; init; }

    /// <summary>Decisions of the same gate that come first.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    public string? Term { get; init; }

    public bool Optional { get; init; }

    /// <summary>Asked only after this outcome of another.</summary>
    public RequiredOutcome? OnlyIf { get; init; }
}

internal sealed record RequiredOutcome(string Requirement, string Outcome);

internal enum DecisionPer
{
    Participant,
    Partnership,
}

internal sealed record GateRule(GateRuleKind Default, IReadOnlyList<GateRuleKind> Allowed);

internal enum GateRuleKind
{
    All,
    AllButLeaving,
    Number,
}
