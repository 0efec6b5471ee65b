using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Forces for each group, and the reactions to change.</summary>
internal sealed record ForcesDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    public required LocalText Aim { get; init; }

    public required bool PerGroup { get; init; }

    public required ForceScale Scale { get; init; }

    public required IReadOnlyList<ChangeForce> Forces { get; init; }

    public required IReadOnlyList<ChangeReaction> Reactions { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Forces;
}

internal sealed record ForceScale(int Lowest, int Highest, LocalText LowestName, LocalText HighestName);

internal sealed record ChangeForce : ContentItem
{
    public required LocalText Name { get; init; }

    public required LocalText Statement { get; init; }

    public required LocalText Meaning { get; init; }

    public required IReadOnlyDictionary<string, Hardness> Hardness { get; init; }
}

internal sealed record ChangeReaction : ContentItem
{
    public required LocalText Name { get; init; }

    public required LocalText Sign { get; init; }

    public required LocalText Reply { get; init; }

    public required IReadOnlyDictionary<string, Hardness> Hardness { get; init; }
}
