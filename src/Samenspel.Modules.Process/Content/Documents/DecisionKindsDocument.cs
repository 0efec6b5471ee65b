using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What a body can decide, and what counts as approval.</summary>
internal sealed record DecisionKindsDocument : ContentDocument
{
    public required IReadOnlyList<DecisionKind> Kinds { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Kinds;
}

internal sealed record DecisionKind : ContentItem
{
    public required LocalText Name { get; init; }

    public required LocalText Meaning { get; init; }

    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>False: never shown or counted as agreement.</summary>
    public required bool IsApproval { get; init; }

    public required IReadOnlyList<DecisionOutcome> Outcomes { get; init; }

    public required bool Votes { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public string? Law { get; init; }

    public string? Article { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public IReadOnlyList<LegalForm> Forms { get; init; } = [];

    public IReadOnlyList<RefusalGround> Grounds { get; init; } = [];

    public LocalText? Warning { get; init; }

    /// <summary>The outcomes that carry a text.</summary>
    public IReadOnlyList<string> NeedsText { get; init; } = [];

    /// <summary>The kind of decision that answers this one.</summary>
    public string? AnsweredBy { get; init; }

    public string? After { get; init; }
}

internal sealed record DecisionOutcome(string Id, LocalText Name, OutcomeCounts Counts);

internal sealed record RefusalGround(string Id, LocalText Name);

/// <summary>What an outcome does for the rule of a gate.</summary>
internal enum OutcomeCounts
{
    For,
    Against,

    /// <summary>Given, without being for or against.</summary>
    Done,

    /// <summary>Still to come.</summary>
    Open,
}
