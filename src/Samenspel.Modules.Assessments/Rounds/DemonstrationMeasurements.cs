using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Trees;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Keeps the measurements of the demonstration by the same handlers that serve the pages.</summary>
internal sealed class DemonstrationMeasurements(
    SamenspelDb db,
    IDossiers dossiers,
    IHandle<OpenRound, int> opener,
    IHandle<KeepSheet, int> writer,
    IHandle<StartAlternatives, Guid> starter,
    IHandle<AnswerNode, Guid> walker,
    IHandle<ShareRun, Guid> sharer) : IDemonstrationMeasurements
{
    public async Task<Outcome<bool>> BeginAsync(DossierId dossier, string instrument, string? phase, IReadOnlyList<string> municipalities, CancellationToken cancellation)
    {
        if (await db.Set<AssessmentRound>().AnyAsync(one => one.DossierId == dossier && one.Instrument == instrument, cancellation) || await dossiers.FindAsync(dossier, cancellation) is not { } facts)
        {
            return false;
        }

        var parties = facts.Participants.Where(one => municipalities.Contains(one.Code, StringComparer.Ordinal)).Select(one => one.Id.Value).ToList();
        var opened = await opener.HandleAsync(new OpenRound(dossier, instrument, phase, parties, null), cancellation);
        return opened.TryGet(out _) ? true : opened.Refusals.ToList();
    }

    public async Task<Outcome<bool>> WriteAsync(DossierId dossier, string instrument, DemonstrationSheet sheet, CancellationToken cancellation)
    {
        var round = await db.Set<AssessmentRound>().AsNoTracking().Where(one => one.DossierId == dossier && one.Instrument == instrument).OrderBy(one => one.Number).FirstOrDefaultAsync(cancellation);
        if (round?.Document.Parties.FirstOrDefault(one => one.Code == sheet.Municipality) is not { } party
            || round.CompletedAt is not null || round.StoppedAt is not null || await db.Set<AnswerSheet>().AnyAsync(one => one.RoundId == round.Id && one.Participant == party.Id, cancellation))
        {
            return false;
        }

        var answers = round.Document.Instrument.Items.Where(item => item.Required || sheet.Answers?.ContainsKey(item.Id) == true)
            .ToDictionary(item => item.Id, item => (string?)(sheet.Answers?.GetValueOrDefault(item.Id) ?? Usual(item, sheet)), StringComparer.Ordinal);
        var written = await writer.HandleAsync(new KeepSheet(dossier, round.Number, party.Id, 0, answers, HandsIn: true), cancellation);
        return written.TryGet(out _) ? true : written.Refusals.ToList();
    }

    public async Task<Outcome<bool>> WalkAsync(DossierId dossier, string municipality, IReadOnlyList<string> answers, bool shared, CancellationToken cancellation)
    {
        if ((await dossiers.FindAsync(dossier, cancellation))?.Participants.FirstOrDefault(one => one.Code == municipality) is not { Id.Value: var party }
            || await db.Set<AlternativesRun>().AnyAsync(one => one.DossierId == dossier && one.Participant == party, cancellation))
        {
            return false;
        }

        var started = await starter.HandleAsync(new StartAlternatives(dossier, party), cancellation);
        if (!started.TryGet(out var id))
        {
            return started.Refusals.ToList();
        }

        foreach (var answer in answers)
        {
            var run = await ReadAsync(id, cancellation);
            if (run.Document.Asked is not { } node)
            {
                break;
            }

            var chosen = node.Answers.Any(one => one.Answer == answer) ? answer : node.Answers[0].Answer;
            var walked = await walker.HandleAsync(new AnswerNode(dossier, id, run.Version, chosen, "Voorbeeld (fictief)"), cancellation);
            if (!walked.TryGet(out _))
            {
                return walked.Refusals.ToList();
            }
        }

        var ended = await ReadAsync(id, cancellation);
        if (!shared || ended.Document.Leaf is null)
        {
            return true;
        }

        var told = await sharer.HandleAsync(new ShareRun(dossier, id, ended.Version), cancellation);
        return told.TryGet(out _) ? true : told.Refusals.ToList();
    }

    private Task<AlternativesRun> ReadAsync(Guid id, CancellationToken cancellation) => db.Set<AlternativesRun>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);

    private static string Usual(InstrumentItem item, DemonstrationSheet sheet) =>
        item.Kind == ItemKind.Text ? sheet.Text : (item.Option(sheet.Option) ?? item.Options[item.Options.Count / 2]).Id;
}
