using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>The decisions that are wanted now, those of one body with the same day together; and the choices that a no or a condition asks for.</summary>
internal sealed class DecisionSteps(ShownProcess process) : IDossierSteps
{
    private const int MostNames = 3;

    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (dossier.IsExample)
        {
            // What a report describes is over: nobody has its next step to take.
            return [];
        }

        var view = await process.OfAsync(dossier, cancellation);
        return [.. Choices(view), .. view.Running.SelectMany(track => track.Next.Where(gate => !gate.IsOpen).Take(1).SelectMany(gate => Of(view, track, gate)))];
    }

    private static IEnumerable<DossierStep> Of(ProcessView view, TrackStanding track, GateStanding gate) =>
        from asked in gate.Gate.Asked
        from same in gate.Cells
            .Where(cell => cell.Requirement == asked.Id && cell.State is CellState.ToCome or CellState.Postponed or CellState.Expired)
            .Where(cell => cell.Participant is not { } one || gate.Counted.Contains(one))
            .GroupBy(cell => cell.By)
        where !asked.Required.Optional
        let parties = same.Select(cell => view.Party(cell.Participant)).OfType<ProcessParty>().ToList()
        select new DossierStep(
            same.Key,
            $"{DecisionWords.In(asked.Required.Name)}: {DecisionWords.In(gate.Gate.Gate.Name)}",
            $"{ProcessPaths.Decisions(view.Dossier.Id)}?spoor={track.Track.Number}&poort={gate.Gate.Id}",
            parties.Count == 0 ? ProcessTexts.Together : Names(parties),
            track.Track.Name,
            [.. parties.Select(party => new ParticipantId(party.Id))]);

    // Only the lead chooses, so nobody's turn in particular.
    private static IEnumerable<DossierStep> Choices(ProcessView view) =>
        from one in view.Decisions
        where one.Stands && one.AsksForChoice && view.Choices.All(choice => choice.Decision != one.Known.Id)
        let document = one.Document
        select new DossierStep(
            null,
            Phrase.With(ProcessTexts.Step_Choose, DecisionWords.Whose(document), DecisionWords.OutcomeOf(document)),
            ProcessPaths.Decision(view.Dossier.Id, one.Known.Number),
            ProcessTexts.Step_Leads,
            DecisionWords.What(document),
            [])
        {
            Brief = ProcessTexts.Digest_Choose,
        };

    private static string Names(List<ProcessParty> parties) => parties.Count <= MostNames
        ? string.Join(", ", parties.Select(party => party.Name))
        : Phrase.With(ProcessTexts.Step_NamesMore, string.Join(", ", parties.Take(MostNames - 1).Select(party => party.Name)), parties.Count - MostNames + 1);
}
