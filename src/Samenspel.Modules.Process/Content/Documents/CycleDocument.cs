using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Terms in the order of the year, what follows from them, and customs.</summary>
internal sealed record CycleDocument : ContentDocument
{
    public required IReadOnlyList<YearlyCycle> Cycles { get; init; }

    public required IReadOnlyList<DerivedDay> Derived { get; init; }

    public required IReadOnlyList<YearlyCustom> Customs { get; init; }

    public required CouncilElections Elections { get; init; }

    public required LocalText Meetings { get; init; }

    public required IReadOnlyList<Citation> MeetingsSources { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Cycles;
}

internal sealed record YearlyCycle : ContentItem
{
    public required LocalText Name { get; init; }

    public required FinancialYear Year { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }
}

/// <summary>A day that follows from terms, or in words what can be said about it.</summary>
internal sealed record DerivedDay
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public required IReadOnlyList<string> Terms { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    public FinancialYear? YearOf { get; init; }

    public int? YearOffset { get; init; }

    public LocalText? Working { get; init; }

    public LocalText? About { get; init; }
}

internal sealed record YearlyCustom
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required IReadOnlyList<int> Months { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public LocalText? Note { get; init; }
}

internal sealed record CouncilElections
{
    public required int EveryYears { get; init; }

    public required int Month { get; init; }

    public required IReadOnlyList<int> Known { get; init; }

    public required AvoidedMonths Avoid { get; init; }

    public required Hardness Hardness { get; init; }

    public required IReadOnlyList<Citation> Sources { get; init; }

    public LocalText? Note { get; init; }
}

internal sealed record AvoidedMonths(int FromMonth, int ToMonth);
