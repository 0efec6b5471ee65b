using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Figures of the sources, with the place where they stand.</summary>
internal sealed record StatisticsDocument : ContentDocument
{
    public required IReadOnlyList<ProcessStatistic> Statistics { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Statistics;
}

internal sealed record ProcessStatistic : ContentItem
{
    public required LocalText Text { get; init; }

    /// <summary>Null: the source gives words, no number.</summary>
    public required decimal? Value { get; init; }

    public required LocalText Unit { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>The higher end, when the source gives a range.</summary>
    public decimal? UpTo { get; init; }

    public int? Year { get; init; }

    public string? Group { get; init; }

    public LocalText? Note { get; init; }
}
