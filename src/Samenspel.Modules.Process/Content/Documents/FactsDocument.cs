using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What the product knows of a dossier and a warning may ask about.</summary>
internal sealed record FactsDocument : ContentDocument
{
    public required IReadOnlyList<ProcessFact> Facts { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Facts;
}

internal sealed record ProcessFact : ContentItem
{
    public required FactType Type { get; init; }

    public required FactScope Scope { get; init; }

    /// <summary>The part of the product that knows it.</summary>
    public required string From { get; init; }

    public required LocalText Meaning { get; init; }

    public LocalText? Unit { get; init; }
}

internal enum FactType
{
    Number,
    Boolean,
}

internal enum FactScope
{
    Dossier,
    Track,
    Participant,
}
