using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>What must be present in every phase, and what is seen when it is not.</summary>
internal sealed record ConditionsDocument : ContentDocument
{
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>That of what the sources give, and that of our own words.</summary>
    public required IReadOnlyDictionary<string, Hardness> Hardness { get; init; }

    public required LocalText Rule { get; init; }

    public required IReadOnlyList<ConditionLevel> Levels { get; init; }

    public required IReadOnlyList<SuccessCondition> Conditions { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Conditions;
}

internal sealed record ConditionLevel(string Id, LocalText Name);

internal sealed record SuccessCondition : ContentItem
{
    public required LocalText Name { get; init; }

    public required LocalText Present { get; init; }

    /// <summary>What a participant agrees with or not.</summary>
    public required LocalText Statement { get; init; }

    public required ConditionSymptom Symptom { get; init; }
}

internal sealed record ConditionSymptom(string Id, LocalText Name, LocalText Sign);
