using Samenspel.Modules.Calendar.Counting;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>When a council meets and when it does not.</summary>
/// <param name="Meetings">By day.</param>
/// <param name="Recesses">By first day.</param>
internal sealed record CouncilDates(IReadOnlyList<PlannedMeeting> Meetings, IReadOnlyList<Recess> Recesses)
{
    public static readonly CouncilDates None = new([], []);

    /// <returns>The last meeting from one day to another, both included; null when there is none.</returns>
    public PlannedMeeting? LastBetween(DateOnly from, DateOnly until) => Meetings.Where(one => from <= one.Day && one.Day <= until).MaxBy(one => one.Day);

    /// <returns>Whether a meeting after this day is known, so that a lack of meetings before it means something.</returns>
    public bool ReachesTo(DateOnly day) => Meetings.Any(one => one.Day >= day);
}
