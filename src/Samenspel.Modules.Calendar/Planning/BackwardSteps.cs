using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>Walks back through the steps of an edition.</summary>
internal sealed class BackwardSteps(LawBook law, WantedStart wanted, CouncilDates council)
{
    private readonly List<PlannedStep> _done = [];
    private CountStep? _because;

    /// <returns>The steps in order; none when the calendar, or what is known of a term, does not reach so far back.</returns>
    public IReadOnlyList<PlannedStep> Of(LawRouteEdition edition)
    {
        _done.Clear();
        _because = null;
        if (wanted.Start == DateOnly.MinValue)
        {
            return [];
        }

        var latest = wanted.Start.AddDays(-1);
        foreach (var step in edition.Steps.Where(step => !(wanted.CouncilTakesPart && step.IsSkippedWhenCouncilTakesPart)).Reverse())
        {
            if (Walk(step, latest) is not { } before)
            {
                return [];
            }

            latest = before;
        }

        _done.Reverse();
        return _done;
    }

    /// <returns>The last day of the step before; null beyond the calendar, or where the term was not known.</returns>
    private DateOnly? Walk(LawStep step, DateOnly latest)
    {
        if (step.Term is { } key && law.Term(key) is { } term && term.Editions.SelectMany(edition => edition.Deadlines).Any(IsRunning))
        {
            if (BackOver(term, latest) is not { } run)
            {
                return null;
            }

            var due = latest.AddDays(-1);
            Add(step, due, run.Start.AddDays(1), council.LastBetween(run.Start.AddDays(1), due), run.Edition, [Because(latest), new(CountStepKind.RunOut, latest, due)]);
            _because = new(CountStepKind.Earlier, due, run.Start, run.Duration.Count, run.Duration.Unit);
            return run.Start;
        }

        if (step is { IsOfCouncil: true, Kind: not null, Term: null })
        {
            return Meet(step, latest);
        }

        Add(step, latest, null, null, null, [Because(latest)]);
        _because = null;
        return latest;
    }

    private static bool IsRunning(LawDeadline deadline) => deadline is LawDuration { IsOpenUntil: true, IsBefore: false };

    private DateOnly Meet(LawStep step, DateOnly latest)
    {
        var meeting = council.LastBetween(DateOnly.MinValue, latest);
        if (meeting is null || !council.ReachesTo(latest.AddMonths(-PlanWarnings.MonthsWithoutMeeting)))
        {
            Add(step, latest, null, null, null, [Because(latest), new(CountStepKind.NoMeetings, latest)]);
            _because = null;
            return latest;
        }

        Add(step, meeting.Day, null, meeting, null, [Because(latest), new(CountStepKind.Meeting, latest, meeting.Day)]);
        _because = meeting.Delivery is { } delivery ? new(CountStepKind.Delivery, meeting.Day, delivery) : null;
        return meeting.Delivery ?? meeting.Day;
    }

    private void Add(LawStep step, DateOnly latest, DateOnly? from, PlannedMeeting? meeting, LawEdition? term, IReadOnlyList<CountStep> working) =>
        _done.Add(new(step, latest, from, meeting, term, working, [.. Remarking.OfDay(latest, council.Recesses)]));

    private CountStep Because(DateOnly latest) => _because ?? (_done.Count == 0
        ? new(CountStepKind.BeforeStart, wanted.Start, latest)
        : new(CountStepKind.SameDay, latest, latest));

    // The edition is that of the day on which the term begins.
    private static (DateOnly Start, LawEdition Edition, LawDuration Duration)? BackOver(LawTerm term, DateOnly next)
    {
        foreach (var edition in term.Editions)
        {
            if (next > DateOnly.MinValue
                && edition.Deadlines.OfType<LawDuration>().FirstOrDefault(IsRunning) is { } duration
                && DayCount.LatestStart(next.AddDays(-1), duration.Count, duration.Unit) is { } start
                && edition.HoldsOn(start))
            {
                return (start, edition, duration);
            }
        }

        return null;
    }
}
