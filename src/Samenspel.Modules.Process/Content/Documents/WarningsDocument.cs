using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Shown in the phases that name them, when their condition is true.</summary>
internal sealed record WarningsDocument : ContentDocument
{
    public required IReadOnlyList<ProcessWarning> Warnings { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Warnings;
}

internal sealed record ProcessWarning : ContentItem
{
    public required WarningLevel Level { get; init; }

    public required LocalText Text { get; init; }

    public required LocalText Advice { get; init; }

    public required WarningCondition When { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What in the condition is not in the source.</summary>
    public LocalText? Assumption { get; init; }

    /// <summary>Warnings that need not be shown beside this one.</summary>
    public IReadOnlyList<string> Hides { get; init; } = [];

    public IReadOnlyList<string> Interventions { get; init; } = [];
}

internal enum WarningLevel
{
    Notice,
    Serious,
}
