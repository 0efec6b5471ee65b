using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;

namespace Samenspel.Modules.Process.Running;

/// <summary>Reads the process of a dossier and derives from the decisions where it is.</summary>
internal sealed class ProcessReader(SamenspelDb db, IAtlas atlas, IDossierStandings standings, RunModels models, TimeProvider time)
{
    public async Task<ProcessView> ReadAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        var run = await db.Set<ProcessRun>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        var kept = run is null ? [] : await db.Set<ProcessDecision>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation);
        var choices = kept.Count == 0 ? [] : await db.Set<DecisionChoice>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation);
        choices.Sort((left, right) => (left.MadeAt, left.Id).CompareTo((right.MadeAt, right.Id)));
        var model = run is null ? null : models.Find(run.Document.Model);
        var decisions = RecordedDecision.All(kept);
        var parties = PartiesOf(dossier, decisions, choices, await atlas.MunicipalitiesAsync(cancellation));
        var today = DutchTime.DateOf(time.GetUtcNow());
        return new(
            dossier, run, model, parties, model is null ? [] : [.. run!.Document.Tracks.Select(track => Stand(model, track.Shown(), parties, decisions, today))], decisions, choices, await standings.OfAsync(id, cancellation), today);
    }

    private static TrackStanding Stand(RunModel model, RunTrack track, IReadOnlyList<ProcessParty> parties, IReadOnlyList<RecordedDecision> decisions, DateOnly today)
    {
        List<GateParty> counted = [.. parties.Select(party => new GateParty(party.Id, party.IsHere, party.IsLeaving))];
        return TrackStanding.Of(model, track, (gate, isStated) => new GateJudge(
            gate,
            track.Gates.FirstOrDefault(plan => plan.Gate == gate.Id),
            counted,
            [.. decisions.Select(one => one.For(track.Number, gate.Id)).OfType<GateDecision>()],
            today).Judge(isStated));
    }

    private static List<ProcessParty> PartiesOf(DossierFacts dossier, IReadOnlyList<RecordedDecision> decisions, IReadOnlyList<DecisionChoice> choices, IMunicipalities municipalities)
    {
        var leaving = Leaving(decisions, choices);
        var here = dossier.Participants.Select(one => Party(one.Id.Value, one.Code, one.NameNl, one.NameEn, true, leaving, municipalities)).ToList();
        var left = decisions.Select(one => one.Document?.Participant).OfType<DecidedParticipant>().DistinctBy(one => one.Id).Where(one => !here.Exists(party => party.Id == one.Id))
            .Select(one => Party(one.Id, one.Code, one.Name.Nl, one.Name.En, false, leaving, municipalities)).OrderBy(one => one.NameNl, StringComparer.Ordinal);
        return [.. here, .. left];
    }

    // A choice goes with the decision after which it was made; when that does not stand any more, neither does the choice.
    private static HashSet<Guid> Leaving(IReadOnlyList<RecordedDecision> decisions, IReadOnlyList<DecisionChoice> choices)
    {
        var last = choices.GroupBy(choice => choice.Decision).ToDictionary(group => group.Key, group => group.Last().Kind);
        return
        [
            .. decisions.Where(one => one.Stands && one.Known.Participant is not null).GroupBy(one => (one.Known.Participant, one.Document!.Gate?.Gate, one.Document.Gate?.Requirement))
                .Select(same => same.OrderBy(one => one.Document!.Date).ThenBy(one => one.Known.Number).Last())
                .Where(one => last.TryGetValue(one.Known.Id, out var kind) && kind == ChoiceKind.Leave).Select(one => one.Known.Participant!.Value),
        ];
    }

    private static ProcessParty Party(Guid id, string? code, string nameNl, string? nameEn, bool isHere, HashSet<Guid> leaving, IMunicipalities municipalities)
    {
        var gone = municipalities.Find(code) is { IsCurrent: false } former ? former : null;
        IReadOnlyList<(string, string)> successors = gone is null ? [] : [.. municipalities.SuccessorsOf(gone.Code).Select(one => (one.Code, one.Name))];
        return new(id, code, nameNl, nameEn, isHere, leaving.Contains(id), successors, gone?.ValidUntil);
    }
}
