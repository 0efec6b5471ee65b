namespace Samenspel.Modules.Process.Gates;

/// <summary>One asked decision of one participant.</summary>
/// <param name="Requirement">Which decision of the gate.</param>
/// <param name="Participant">Null: taken together.</param>
/// <param name="Decision">What stands; null when nothing does.</param>
/// <param name="By">By which day it is wanted; null when nobody said.</param>
internal sealed record GateCell(string Requirement, Guid? Participant, CellState State, GateDecision? Decision, DateOnly? By)
{
    /// <summary>Nothing more has to come of it.</summary>
    public bool IsSettled => State is CellState.NotAsked or CellState.Given or CellState.For;

    public bool IsLate(DateOnly today) => State is CellState.ToCome or CellState.Postponed or CellState.Waits or CellState.Expired && By < today;
}

/// <summary>What a gate needs to know of a decision that stands.</summary>
/// <param name="Number">Of the record.</param>
/// <param name="IsApproval">False for a view or an advice: never counted as agreement.</param>
/// <param name="ValidUntil">The last day on which it holds; null: it holds.</param>
internal sealed record GateDecision(
    int Number, string Requirement, Guid? Participant, DateOnly Date, Content.Documents.OutcomeCounts Counts, string Outcome, bool IsApproval, bool HasConditions, DateOnly? ValidUntil);
