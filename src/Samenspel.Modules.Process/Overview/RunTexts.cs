using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Overview;

/// <summary>Decisions, questions with the answers that the asker may see, what was said of them, and what shows that an output is there.</summary>
internal sealed class RunTexts(SamenspelDb db, ShownProcess process, WorkReader works) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        if (view.Model is null)
        {
            return [];
        }

        var id = dossier.Id;
        var remarks = await db.Set<QuestionRemark>().AsNoTracking().Where(one => one.DossierId == id && one.WithdrawnAt == null).ToListAsync(cancellation);
        var found = new List<DossierText>(view.Decisions.Select(one => Of(view, one)).OfType<DossierText>());
        foreach (var track in view.Tracks)
        {
            if ((await works.ReadAsync(dossier, track.Track.Number, cancellation)).TryGet(out var work))
            {
                found.AddRange(Of(work, [.. remarks.Where(one => one.Track == work.Track)]));
            }
        }

        return found;
    }

    private static DossierText? Of(ProcessView view, RecordedDecision one) => one.Document is not { } document ? null : new(
        "besluiten",
        ProcessTexts.Decisions_Heading,
        $"{DecisionWords.Whose(document)}: {DecisionWords.What(document)}, {DecisionWords.OutcomeOf(document)}",
        string.Join(" · ", ((IEnumerable<string>)[document.Reference, .. document.Conditions, .. document.Amendments, document.Text, document.Paper?.Title ?? "", document.CorrectionReason]).Where(text => text.Length > 0)),
        ProcessPaths.Decision(view.Dossier.Id, one.Known.Number));

    private static IEnumerable<DossierText> Of(WorkView work, List<QuestionRemark> remarks)
    {
        var id = work.Process.Dossier.Id;
        foreach (var item in work.Questions)
        {
            var title = $"{DecisionWords.In(item.Question.Text)} ({work.Standing.Track.Name})";
            var path = ProcessPaths.Question(id, work.Track, item.Id);
            yield return new("vragen", WorkTexts.Questions_Heading, title, string.Join(' ', item.Answers.Where(answer => answer.Number > 0).Select(answer => $"{answer.Name} {answer.Text}".Trim())), path);
            if (work.Asker.MayRead)
            {
                foreach (var remark in remarks.Where(one => one.Question == item.Id))
                {
                    yield return new("gesprek", WorkTexts.Remarks_Heading, title, $"{remark.Text} {remark.Title} {remark.Reference}".Trim(), path);
                }
            }
        }

        foreach (var note in work.Notes.Where(_ => work.Asker.MayRead))
        {
            yield return new("waarschuwingen", WorkTexts.Warnings_Heading, work.Content.Warning(note.Warning) is { } warning ? DecisionWords.In(warning.Text) : note.Warning, note.Reason, ProcessPaths.Warnings(id, work.Track, note.Phase));
        }

        foreach (var ticked in work.Evidence.Where(one => one.Stands && work.Asker.MayRead))
        {
            yield return new(
                "resultaten",
                ProcessTexts.Phase_Outputs,
                work.Content.Output(ticked.Output) is { } output ? DecisionWords.In(output.Name) : ticked.Output,
                $"{ticked.What} {ticked.Where} {ticked.MadeBy}",
                ProcessPaths.Output(id, work.Track, ticked.Output));
        }
    }
}
