using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>Computes one deadline of an edition.</summary>
internal static class DeadlineCounting
{
    private const int December = 12;
    private const int LastOfDecember = 31;

    public static CountedDeadline Count(LawDeadline deadline, KnownDays known) => deadline switch
    {
        LawDuration one => known.DayOf(one.From) is { } day ? Duration(one, day) : CountedDeadline.WithoutEvent(one.From),
        LawOrder one => known.DayOf(one.Before) is { } day ? Order(one, day) : CountedDeadline.WithoutEvent(one.Before),
        LawFixedDay one => Bounded(one.Day, one.IsTooLate, []),
        LawDay one => YearOf(one.YearOffset, known) is { } year ? Named(one, year, known.Year!.Value) : CountedDeadline.WithoutYear(),
        LawWithinYear one => YearOf(one.YearOffset, known) is { } year ? Within(one, year, known.Year!.Value) : CountedDeadline.WithoutYear(),
        _ => throw new InvalidOperationException($"No deadline is known as {deadline.GetType().Name}."),
    };

    private static int? YearOf(int offset, KnownDays known) => known.Year is { } year && year + offset >= DateOnly.MinValue.Year && year + offset <= DateOnly.MaxValue.Year ? year + offset : null;

    private static CountedDeadline Duration(LawDuration one, DateOnly day)
    {
        var moved = one.IsBefore ? DayCount.Before(day, one.Count, one.Unit) : DayCount.After(day, one.Count, one.Unit);
        if (moved is not { } last || day == DateOnly.MaxValue)
        {
            return CountedDeadline.Beyond();
        }

        var working = new List<CountStep> { new(CountStepKind.Given, day, Name: one.From) };
        if (!one.IsBefore)
        {
            working.Add(new(CountStepKind.FirstDay, day, day.AddDays(1)));
        }

        working.Add(new(one.IsBefore ? CountStepKind.Earlier : CountStepKind.Later, day, last, one.Count, one.Unit));
        if (DayCount.IsShortened(day, last, one.Unit))
        {
            working.Add(new(CountStepKind.ShortMonth, day, last));
        }

        return new(CountState.Counted, last, one.IsBefore ? null : day.AddDays(1), working);
    }

    private static CountedDeadline Order(LawOrder one, DateOnly day)
    {
        if (!one.MayBeSameMoment && day == DateOnly.MinValue)
        {
            return CountedDeadline.Beyond();
        }

        var last = one.MayBeSameMoment ? day : day.AddDays(-1);
        return new(CountState.Counted, last, null, [new(CountStepKind.Given, day, Name: one.Before), new(CountStepKind.NoLaterThan, day, last, Name: one.Before)]);
    }

    private static CountedDeadline Named(LawDay one, int year, int given)
    {
        // The 29th of February of a year without one is its last day.
        var day = new DateOnly(year, one.Month, Math.Min(one.Day, DateTime.DaysInMonth(year, one.Month)));
        return Bounded(day, one.IsTooLate, [new(CountStepKind.Year, day, null, given, Name: NameOf(one.YearOf))]);
    }

    private static CountedDeadline Bounded(DateOnly day, bool isTooLate, List<CountStep> working)
    {
        working.Add(new(CountStepKind.Named, day, day));
        if (!isTooLate)
        {
            return new(CountState.Counted, day, null, working);
        }

        if (day == DateOnly.MinValue)
        {
            return CountedDeadline.Beyond();
        }

        working.Add(new(CountStepKind.DayBefore, day, day.AddDays(-1)));
        return new(CountState.Counted, day.AddDays(-1), null, working);
    }

    private static CountedDeadline Within(LawWithinYear one, int year, int given)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, December, LastOfDecember));
        return new(CountState.Span, last, first, [new(CountStepKind.Year, last, null, given, Name: NameOf(one.YearOf)), new(CountStepKind.Within, first, last)]);
    }

    private static string NameOf(LawYear year) => year == LawYear.Budget ? "budget" : "account";
}
