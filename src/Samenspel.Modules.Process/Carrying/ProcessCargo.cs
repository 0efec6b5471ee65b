using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Carrying;

/// <summary>The process with its decisions, and of the work in its phases what all who take part see: an answer that is not shared stays.</summary>
internal sealed class ProcessCargo(SamenspelDb db, Func<RunModels> models) : IDossierCargo
{
    public int Order => 30;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var id = dossier.Id;
        cargo.Add(await db.Set<ProcessRun>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation));
        cargo.Add(await db.Set<ProcessDecision>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Number).ToListAsync(cancellation));
        cargo.Add(await db.Set<DecisionChoice>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.MadeAt).ThenBy(one => one.Id).ToListAsync(cancellation));
        await PackAnswersAsync(id, cargo, cancellation);
        cargo.Add(await db.Set<OutputEvidence>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.TickedAt).ThenBy(one => one.Id).ToListAsync(cancellation));
        cargo.Add(await db.Set<WarningNote>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.MadeAt).ThenBy(one => one.Id).ToListAsync(cancellation));
        cargo.Add(await db.Set<QuestionRemark>().AsNoTracking().Where(one => one.DossierId == id && one.WithdrawnAt == null).OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).ToListAsync(cancellation));
    }

    public void Check(CargoReader cargo)
    {
        var runs = cargo.RowsOf<ProcessRun>(one => one.DossierId);
        var decisions = cargo.RowsOf<ProcessDecision>(one => one.DossierId, one => one.Number);
        var ids = decisions.Select(one => one.Id).ToHashSet();
        _ = cargo.RowsOf<DecisionChoice>(one => one.DossierId.Value == cargo.Manifest.Dossier && ids.Contains(one.Decision), one => one.Id);
        var answers = cargo.RowsOf<QuestionAnswer>(one => one.DossierId.Value == cargo.Manifest.Dossier && (one.Participant is null || cargo.Participants.Contains(one.Participant.Value)), one => one.Question).ToDictionary(one => one.Id);
        _ = cargo.RowsOf<AnswerVersion>(one => answers.ContainsKey(one.Answer), one => one.Id);
        _ = cargo.RowsOf<AnswerShare>(one => answers.ContainsKey(one.Answer), one => one.Id);
        _ = cargo.RowsOf<OutputEvidence>(one => one.DossierId, one => one.Id);
        _ = cargo.RowsOf<WarningNote>(one => one.DossierId, one => one.Id);
        _ = cargo.RowsOf<QuestionRemark>(one => one.DossierId, one => one.Id);
        var isReadable = decisions.All(one => DecisionDocument.Read(one.Document) is not null) && runs.All(one => one.Document is { Model: not null, Uses: not null });
        if (!isReadable || (runs.Count == 0 && (decisions.Count > 0 || answers.Count > 0)))
        {
            cargo.Fault(CargoRefusal.NoTable("rows/process_run.json, rows/process_decision.json"));
            return;
        }

        foreach (var fault in DecisionSeals.Judge([.. decisions.OrderBy(one => one.Number)], cargo.Record).Faults)
        {
            cargo.Fault(CargoRefusal.Seal(Phrase.With(ProcessTexts.Decision_Named, fault.Number), fault.Kind switch
            {
                DecisionSealFaultKind.Content => SealFault.Content,
                DecisionSealFaultKind.Record => SealFault.Record,
                _ => SealFault.Gone,
            }));
        }
    }

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        var missing = cargo.Rows<ProcessRun>().Select(one => one.Document.Model).Where(pin => models().Find(pin) is null)
            .Select(pin => new Refusal(RefusalKind.Conflict, "carry.other-content", Phrase.With(ProcessTexts.Carry_OtherContent, pin.Publisher, pin.Id, pin.Version))).ToList();
        if (missing.Count > 0)
        {
            return missing;
        }

        // A decision and what was chosen after it stay as they were sealed; in the work the organisations of this installation take the places of the same ones elsewhere.
        cargo.Move<AnswerVersion>(here);
        cargo.Move<AnswerShare>(here);
        cargo.Move<OutputEvidence>(here);
        cargo.Move<WarningNote>(here);
        cargo.Move<QuestionRemark>(here);
        await db.AddRangeAsync(cargo.Rows<ProcessRun>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<ProcessDecision>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<DecisionChoice>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<QuestionAnswer>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<AnswerVersion>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<AnswerShare>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<OutputEvidence>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<WarningNote>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<QuestionRemark>(), cancellation);
        return [];
    }

    // What is written together everybody sees; of one's own only what is shared goes along, as it was shared. To whom it was assigned stays: people do not go along.
    private async Task PackAnswersAsync(DossierId id, CargoWriter cargo, CancellationToken cancellation)
    {
        var answers = (await db.Set<QuestionAnswer>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation))
            .FindAll(one => one.Participant is null ? one.Written > 0 : one.Shared is not null);
        var mine = answers.Where(one => one.Participant is not null).ToDictionary(one => one.Id, one => one.Shared!.Value);
        var ids = answers.ConvertAll(one => one.Id);
        var versions = await db.Set<AnswerVersion>().AsNoTracking().Where(one => ids.Contains(one.Answer)).ToListAsync(cancellation);
        var shares = await db.Set<AnswerShare>().AsNoTracking().Where(one => ids.Contains(one.Answer) && one.WithdrawnAt == null).ToListAsync(cancellation);
        foreach (var answer in answers)
        {
            answer.KeepWhatOthersSee();
        }

        cargo.Add(answers.OrderBy(one => one.Track).ThenBy(one => one.Question, StringComparer.Ordinal).ThenBy(one => one.Id));
        cargo.Add(versions.Where(one => !mine.TryGetValue(one.Answer, out var shared) || one.Number == shared).OrderBy(one => one.Answer).ThenBy(one => one.Number));
        cargo.Add(shares.Where(one => !mine.TryGetValue(one.Answer, out var shared) || one.Number == shared).OrderBy(one => one.Answer).ThenBy(one => one.SharedAt).ThenBy(one => one.Id));
    }
}
