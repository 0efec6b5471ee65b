using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;

namespace Samenspel.Modules.Process.Running;

/// <summary>Where a track is: it follows from the gates. Phases without a gate between them are open at the same time.</summary>
/// <param name="From">The phase behind the last gate that is open, or the phase in which the track began.</param>
/// <param name="To">The last phase before a gate that is not open.</param>
/// <param name="IsUnlocked">How-questions may be answered.</param>
internal sealed record TrackStanding(RunTrack Track, IReadOnlyList<GateStanding> Gates, ProcessPhase From, ProcessPhase To, bool IsUnlocked)
{
    /// <summary>The gates that open the next phase; none when the last phase has begun.</summary>
    public IReadOnlyList<GateStanding> Next => [.. Gates.Where(gate => gate.Gate.Before.Number == To.Number + 1)];

    /// <summary>The first gate that is not open.</summary>
    public GateStanding? Present => Gates.FirstOrDefault(gate => !gate.IsOpen);

    public bool IsNow(ProcessPhase phase) => phase.Number >= From.Number && phase.Number <= To.Number;

    public GateStanding? Gate(string? id) => Gates.FirstOrDefault(gate => gate.Gate.Id == id);

    /// <param name="model">Its phases.</param>
    /// <param name="track">Where it began.</param>
    /// <param name="judge">The state of a gate; the second value says that the track had passed it when it began.</param>
    public static TrackStanding Of(RunModel model, RunTrack track, Func<PlacedGate, bool, GateStanding> judge)
    {
        var start = model.Phase(track.StartPhase) ?? model.Phases[0];
        var gates = model.Gates.Select(gate => judge(gate, gate.Before.Number <= start.Number)).ToList();
        var (from, to) = (start, start);
        foreach (var phase in model.Phases.Where(phase => phase.Number > start.Number).OrderBy(phase => phase.Number))
        {
            var before = gates.Where(gate => gate.Gate.Before.Number == phase.Number).ToList();
            if (before.Exists(gate => !gate.IsOpen))
            {
                break;
            }

            (from, to) = (before.Count > 0 ? phase : from, phase);
        }

        return new(track, gates, from, to, gates.First(gate => gate.Gate.Id == model.Lock.Id).IsOpen);
    }
}
