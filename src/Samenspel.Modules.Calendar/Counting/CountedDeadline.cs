namespace Samenspel.Modules.Calendar.Counting;

/// <summary>What one deadline of an edition gives.</summary>
internal sealed record CountedDeadline(CountState State, DateOnly? Day, DateOnly? From, IReadOnlyList<CountStep> Working, string? Needs = null)
{
    public static CountedDeadline WithoutEvent(string happening) => new(CountState.NeedsEvent, null, null, [], happening);

    public static CountedDeadline WithoutYear() => new(CountState.NeedsYear, null, null, []);

    public static CountedDeadline Beyond() => new(CountState.BeyondCalendar, null, null, []);
}
