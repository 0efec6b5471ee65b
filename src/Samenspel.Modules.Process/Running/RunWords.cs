using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <summary>What pages say of a process.</summary>
internal static class RunWords
{
    private const int MostTracks = 3;

    public static IReadOnlyList<Crumb> Crumbs(DossierFacts dossier) => Below(dossier, new Crumb(ProcessTexts.Process_Heading, ProcessPaths.Show(dossier.Id)));

    public static IReadOnlyList<Crumb> DecisionCrumbs(DossierFacts dossier, params Crumb[] more) =>
        [.. Below(dossier, new Crumb(ProcessTexts.Decisions_Heading, ProcessPaths.Decisions(dossier.Id))), .. more];

    /// <returns><c>fase 5: Ontwerpen</c>, or the phases that run together.</returns>
    public static string PhaseOf(TrackStanding track) => track.From == track.To
        ? Phrase.With(ProcessTexts.Track_InPhase, track.From.Number, DecisionWords.In(track.From.Name))
        : Phrase.With(ProcessTexts.Track_InPhases, track.From.Number, track.To.Number, $"{DecisionWords.In(track.From.Name)} – {DecisionWords.In(track.To.Name)}");

    /// <returns>The name of the phase in which the track was when the process began.</returns>
    public static string StartOf(ProcessView view, TrackStanding track) => view.Model?.Phase(track.Track.StartPhase) is { } phase ? DecisionWords.In(phase.Name) : track.Track.StartPhase;

    /// <summary>Where the tracks are, and the decision that is wanted first.</summary>
    public static string Sentence(ProcessView view)
    {
        if (view.Run is null || view.Model is null)
        {
            return view.Run is null ? ProcessTexts.Not_Begun : ProcessTexts.Content_Gone;
        }

        var tracks = view.Running.ToList();
        return Next(view) is { } next ? $"{Where(tracks)} {next}" : Where(tracks);
    }

    private static string Where(List<TrackStanding> tracks)
    {
        if (tracks.Count == 0)
        {
            return ProcessTexts.Lede_NoTrack;
        }

        if (tracks.Count > 1 && tracks.DistinctBy(PhaseOf).Count() == 1)
        {
            return Phrase.With(ProcessTexts.Lede_SamePhase, tracks.Count, PhaseOf(tracks[0]));
        }

        var first = string.Join(' ', tracks.Take(MostTracks).Select(track => Phrase.With(ProcessTexts.Lede_Track, track.Track.Name, PhaseOf(track))));
        return tracks.Count > MostTracks ? $"{first} {Phrase.With(ProcessTexts.Lede_MoreTracks, tracks.Count - MostTracks)}" : first;
    }

    private static string? Next(ProcessView view)
    {
        var wanted = view.Running.SelectMany(track => track.Gates).SelectMany(gate => gate.Cells.Where(cell => cell is { By: not null, State: CellState.ToCome or CellState.Postponed or CellState.Expired })
            .Select(cell => (Gate: gate, Cell: cell))).OrderBy(one => one.Cell.By).Select(one => ((GateStanding Gate, GateCell Cell)?)one).FirstOrDefault();
        return wanted is { } first
            ? Phrase.With(
                ProcessTexts.Lede_Next, view.Party(first.Cell.Participant)?.Name ?? ProcessTexts.Together, DecisionWords.In(first.Gate.Gate.Find(first.Cell.Requirement)!.Required.Name), Show.Date(first.Cell.By!.Value))
            : null;
    }

    /// <summary>The gate that the page of decisions begins with.</summary>
    public static string GateSentence(ProcessView view, TrackStanding track) => track.Present is { } gate
        ? Phrase.With(ProcessTexts.Lede_Gate, track.Track.Name, DecisionWords.In(gate.Gate.Gate.Name), GateWords.StateOf(gate), GateWords.Count(gate))
        : Phrase.With(ProcessTexts.Lede_AllOpen, track.Track.Name);

    private static List<Crumb> Below(DossierFacts dossier, Crumb part) => [new(ProcessTexts.Dossiers, DossierPaths.List), new(dossier.Title, DossierPaths.Show(dossier.Id)), part];
}
