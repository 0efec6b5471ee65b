using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Memos;

/// <summary>What the council of one participant is asked: the first decision of a council that its next gate still waits for.</summary>
/// <param name="Track">In which track.</param>
/// <param name="Gate">Before which gate.</param>
/// <param name="Asked">Which decision.</param>
/// <param name="Cell">How far it is.</param>
internal sealed record CouncilQuestion(TrackStanding Track, GateStanding Gate, AskedDecision Asked, GateCell Cell)
{
    /// <summary>The council among the bodies of the content.</summary>
    public const string Council = "council";

    /// <summary>Another gate opens first.</summary>
    public bool IsLater => Track.Present?.Gate.Id != Gate.Gate.Id;

    public bool IsOpen => Cell.State is CellState.ToCome or CellState.Waits or CellState.Postponed or CellState.Expired;

    /// <returns>Of every running track that has one: those that are open first, and of those the one with the first day.</returns>
    public static IReadOnlyList<CouncilQuestion> Of(ProcessView view, DossierParticipant who) =>
    [
        .. view.Running.Select(track => Of(track, who.Id.Value)).OfType<CouncilQuestion>()
            .OrderBy(one => !one.IsOpen).ThenBy(one => one.IsLater).ThenBy(one => one.Cell.By ?? DateOnly.MaxValue).ThenBy(one => one.Track.Track.Number),
    ];

    private static CouncilQuestion? Of(TrackStanding track, Guid who)
    {
        if (track.Gates.FirstOrDefault(gate => !gate.IsOpen && Councils(gate).Any()) is not { } gate)
        {
            return null;
        }

        var cells = Councils(gate).Select(asked => (Asked: asked, Cell: gate.Cell(asked.Id, who))).Where(one => one.Cell is { State: not CellState.NotAsked })
            .Select(one => new CouncilQuestion(track, gate, one.Asked, one.Cell!)).ToList();
        var refused = cells.Find(one => one.Cell.State == CellState.Against);
        return refused ?? cells.Find(one => one.IsOpen) ?? cells.LastOrDefault();
    }

    private static IEnumerable<AskedDecision> Councils(GateStanding gate) =>
        gate.Gate.Asked.Where(asked => asked is { IsJoint: false, Required.Optional: false } && asked.Body.Id == Council && asked.Body.Of == BodyOf.Municipality);
}
