using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Gates;

/// <summary>A gate of a track as it stands.</summary>
/// <param name="Gate">What is asked.</param>
/// <param name="State">Follows from the decisions.</param>
/// <param name="IsStated">The track had passed it when the process began.</param>
/// <param name="Rule">When it opens.</param>
/// <param name="Number">How many must be for; with a number as the rule only.</param>
/// <param name="Counted">The participants that the rule counts.</param>
/// <param name="Approved">Those of whom nothing more has to come.</param>
/// <param name="Refused">Those with a decision against.</param>
/// <param name="OpenSince">The day of the decision by which it opened.</param>
internal sealed record GateStanding(
    PlacedGate Gate,
    GateState State,
    bool IsStated,
    GateRuleKind Rule,
    int? Number,
    IReadOnlyList<GateCell> Cells,
    IReadOnlyList<Guid> Counted,
    IReadOnlyList<Guid> Approved,
    IReadOnlyList<Guid> Refused,
    DateOnly? OpenSince)
{
    public bool IsOpen => State == GateState.Open || (IsStated && State == GateState.NotBegun);

    /// <summary>How many must be for.</summary>
    public int Needed => Rule == GateRuleKind.Number ? Number ?? Counted.Count : Counted.Count;

    public GateCell? Cell(string requirement, Guid? participant) => Cells.FirstOrDefault(cell => cell.Requirement == requirement && cell.Participant == participant);

    /// <summary>Asked decisions that keep this one waiting.</summary>
    public IEnumerable<AskedDecision> Before(AskedDecision asked, Guid? participant) => asked.Required.After.Select(Gate.Find).OfType<AskedDecision>()
        .Where(before => !before.Required.Optional && Cell(before.Id, before.IsJoint ? null : participant) is { IsSettled: false });

    public GatePlan? Plan { get; init; }
}
