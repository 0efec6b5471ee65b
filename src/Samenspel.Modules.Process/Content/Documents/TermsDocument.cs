using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Statutory terms, each with editions that do not overlap.</summary>
internal sealed record TermsDocument : ContentDocument
{
    /// <summary>Before this day the product says that it knows no terms.</summary>
    public required DateOnly NoneBefore { get; init; }

    public required LocalText NoneBeforeText { get; init; }

    public required CountingRules Counting { get; init; }

    public required IReadOnlyList<LegalEvent> Events { get; init; }

    public required IReadOnlyList<LegalTerm> Terms { get; init; }

    public override IEnumerable<ContentItem> AllItems() => [.. Events, .. Terms];
}

internal sealed record CountingRules
{
    public required LocalText Weeks { get; init; }

    public required LocalText Recess { get; init; }

    public required LocalText WeekendsAndHolidays { get; init; }

    public required LocalText Transition { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }
}

internal sealed record LegalEvent : ContentItem
{
    public required LocalText Name { get; init; }
}

internal sealed record LegalTerm : ContentItem
{
    public required LocalText Name { get; init; }

    /// <summary>What must have happened, or ends, at the computed day.</summary>
    public required string Event { get; init; }

    public required IReadOnlyList<string> By { get; init; }

    public required IReadOnlyList<string> To { get; init; }

    public required IReadOnlyList<TermEdition> Editions { get; init; }

    public string? Cycle { get; init; }
}

internal sealed record TermEdition
{
    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required string? Law { get; init; }

    public required string? Article { get; init; }

    public required LocalText Rule { get; init; }

    /// <summary>All hold; the earliest counts.</summary>
    public required IReadOnlyList<TermDeadline> Deadlines { get; init; }

    /// <summary>Null: not known.</summary>
    public required LocalText? Consequence { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>It may hold longer; nothing is known from before.</summary>
    public bool ValidFromIsLimitOfKnowledge { get; init; }

    public LocalText? Note { get; init; }
}
