using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>Warns early: what is over, what is near, and where a council cannot decide in time.</summary>
internal static class PlanWarnings
{
    /// <summary>A last day is near from so many days before it: the product's own choice.</summary>
    public const int NearDays = 28;

    /// <summary>Meetings that end so many months before the day say nothing about it.</summary>
    public const int MonthsWithoutMeeting = 3;

    public static IReadOnlyList<PlanWarning> Of(LawBook law, RoutePlan plan, CouncilDates council, DateOnly today) =>
        [.. plan.Steps.SelectMany(step => OfDay(step, today)), .. plan.Steps.Where(step => step.Step.IsOfCouncil).SelectMany(step => OfCouncil(law, step, council, today))];

    private static IEnumerable<PlanWarning> OfDay(PlannedStep step, DateOnly today)
    {
        if (step.Latest < today)
        {
            yield return new(PlanWarningKind.Closed, step.Step.Id, step.Latest);
        }
        else if (step.Latest.DayNumber - today.DayNumber <= NearDays)
        {
            yield return new(PlanWarningKind.Soon, step.Step.Id, step.Latest);
        }
    }

    private static IEnumerable<PlanWarning> OfCouncil(LawBook law, PlannedStep step, CouncilDates council, DateOnly today)
    {
        if (step.Step.Kind is null)
        {
            yield break;
        }

        if (council.Meetings.Count == 0)
        {
            yield return new(PlanWarningKind.NoDates, step.Step.Id);
        }
        else if (step.Meeting is null)
        {
            yield return new(WhyNoMeeting(step, council), step.Step.Id, step.Latest);
        }
        else if (step.Meeting.Delivery is null)
        {
            yield return new(PlanWarningKind.NoDelivery, step.Step.Id, step.Meeting.Day);
        }
        else if (step.Meeting.Delivery < today && step.Latest >= today)
        {
            yield return new(PlanWarningKind.Closed, step.Step.Id, step.Meeting.Delivery);
        }

        foreach (var recess in council.Recesses.Where(one => step.From is { } from && one.From <= step.Latest && from <= one.Until))
        {
            yield return new(PlanWarningKind.RecessInTerm, step.Step.Id, recess.From, recess.Name);
        }

        if (law.Elections is { } elections && elections.IsIn(step.Latest.Year) && step.Latest.Month >= elections.AvoidFromMonth && step.Latest.Month <= elections.AvoidToMonth)
        {
            yield return new(PlanWarningKind.Election, step.Step.Id, step.Latest);
        }
    }

    private static PlanWarningKind WhyNoMeeting(PlannedStep step, CouncilDates council) =>
        !council.ReachesTo(step.From ?? step.Latest.AddMonths(-MonthsWithoutMeeting)) ? PlanWarningKind.DatesEnd
        : step.From is not null ? PlanWarningKind.NoMeetingInTerm
        : PlanWarningKind.NoMeeting;
}
