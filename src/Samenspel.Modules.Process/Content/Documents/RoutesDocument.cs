using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Legal routes, each with editions that do not overlap, and duties beside them.</summary>
internal sealed record RoutesDocument : ContentDocument
{
    public required DateOnly NoneBefore { get; init; }

    public required IReadOnlyList<SkipReason> SkipReasons { get; init; }

    public required IReadOnlyList<LegalRoute> Routes { get; init; }

    public required IReadOnlyList<LegalDuty> Duties { get; init; }

    public override IEnumerable<ContentItem> AllItems() => [.. Routes, .. Duties];
}

internal sealed record SkipReason(string Id, LocalText Name);

internal sealed record LegalRoute : ContentItem
{
    public required LocalText Name { get; init; }

    public required string? Law { get; init; }

    public required string? Article { get; init; }

    public required IReadOnlyList<LegalForm> Forms { get; init; }

    public required IReadOnlyList<RouteEdition> Editions { get; init; }
}

internal sealed record RouteEdition
{
    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required IReadOnlyList<RouteStep> Steps { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public bool ValidFromIsLimitOfKnowledge { get; init; }

    public IReadOnlyList<LocalText> Notes { get; init; } = [];
}

internal sealed record RouteStep
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> By { get; init; }

    public required LocalText What { get; init; }

    public string? Kind { get; init; }

    public string? Term { get; init; }

    public string? Article { get; init; }

    public string? SkippedWhen { get; init; }

    public LocalText? Note { get; init; }
}

internal sealed record LegalDuty : ContentItem
{
    public required LocalText Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required string? Article { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public IReadOnlyList<LegalForm> Forms { get; init; } = [];
}
