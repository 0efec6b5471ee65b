namespace Samenspel.Modules.Calendar.Counting;

/// <summary>Finds what must be said with a computed day.</summary>
internal static class Remarking
{
    public static IReadOnlyList<CountRemark> Of(CountedTerm counted, IReadOnlyList<Recess> recesses)
    {
        var remarks = new List<CountRemark>();
        if (counted is { State: CountState.Counted, Day: { } day })
        {
            remarks.AddRange(OfDay(day, recesses));
            if (counted.Edition is { } chosen && !chosen.HoldsOn(day))
            {
                remarks.Add(new(CountRemarkKind.Transition));
            }
        }

        if (counted.Edition is { } edition)
        {
            Add(edition.IsLimitOfKnowledge, CountRemarkKind.LimitOfKnowledge);
            Add(edition.Hardness == 0, CountRemarkKind.Unverified);
            Add(edition.Article is null, CountRemarkKind.NoArticle);
            Add(edition.Consequence is null, CountRemarkKind.NoConsequence);
        }

        return remarks;

        void Add(bool applies, CountRemarkKind kind)
        {
            if (applies)
            {
                remarks.Add(new(kind));
            }
        }
    }

    /// <summary>What can be said of the day by itself.</summary>
    public static IEnumerable<CountRemark> OfDay(DateOnly day, IReadOnlyList<Recess> recesses)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            yield return new(CountRemarkKind.Weekend);
        }

        if (Holidays.On(day) is { } holiday)
        {
            yield return new(CountRemarkKind.Holiday, holiday.ToString());
        }

        foreach (var recess in recesses.Where(one => one.Holds(day)))
        {
            yield return new(CountRemarkKind.Recess, recess.Name);
        }
    }
}
