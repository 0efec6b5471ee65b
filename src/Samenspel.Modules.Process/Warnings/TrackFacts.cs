using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Warnings;

/// <summary>What the process itself knows of a track. Nothing of it comes from what is private to one participant.</summary>
internal static class TrackFacts
{
    private const string Council = "council";

    public static IEnumerable<ProcessFactValue> Of(WorkView view, LawElections? elections)
    {
        var participants = view.Process.Dossier.Participants;
        yield return ProcessFactValue.Of("participants.active", view.Process.Parties.Count(party => party is { IsHere: true, IsLeaving: false }));
        var active = participants.Where(one => view.Process.Party(one.Id.Value) is { IsLeaving: false }).ToList();
        if (active.Count > 0 && active.TrueForAll(one => one.Inhabitants is not null))
        {
            yield return ProcessFactValue.Of("participants.inhabitants", active.Sum(one => (decimal)one.Inhabitants!.Value));
        }

        yield return ProcessFactValue.Of("questions.parked", view.Questions.Count(one => one.IsParked));

        // Only what they answer together: who in a municipality is late with its own answer is its own.
        var due = view.Questions.Where(one => one.IsTogether && !one.IsAnswered).SelectMany(one => one.Own).Select(one => one.DueOn).OfType<DateOnly>().ToList();
        if (due.Count > 0)
        {
            yield return ProcessFactValue.Of("planning.days-late", Math.Max(0, view.Process.Today.DayNumber - due.Min().DayNumber));
        }

        // Missing while no day is planned for any council.
        var councils = view.Standing.Gates.SelectMany(gate => gate.Cells.Where(cell => IsAskedOfCouncil(gate, cell)).Select(cell => cell.By)).OfType<DateOnly>().ToList();
        if (elections is not null && councils.Count > 0)
        {
            yield return ProcessFactValue.Of(
                "gate.in-election-window", councils.Exists(day => elections.IsIn(day.Year) && day.Month >= elections.AvoidFromMonth && day.Month <= elections.AvoidToMonth));
        }
    }

    private static bool IsAskedOfCouncil(GateStanding gate, GateCell cell) =>
        cell.State is CellState.ToCome or CellState.Waits or CellState.Postponed && gate.Gate.Find(cell.Requirement)?.Body.Id == Council;
}
