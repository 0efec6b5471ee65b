using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Working;

/// <summary>Reads the work in a track: one question to each table, however many questions there are. What the asker may not see does not leave it.</summary>
internal sealed class WorkReader(SamenspelDb db, IDossiers dossiers, ProcessReader processes, RunModels models, ModelWorks works, OwnParticipants own, ProcessContext process)
{
    public async Task<Outcome<WorkView>> FindAsync(DossierId id, int track, CancellationToken cancellation) => await dossiers.FindAsync(id, cancellation) is { } dossier
        ? await ReadAsync(dossier, track, cancellation)
        : new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);

    public async Task<Outcome<WorkView>> ReadAsync(DossierFacts dossier, int track, CancellationToken cancellation)
    {
        var view = await processes.ReadAsync(dossier, cancellation);
        if (view.Model is not { } model)
        {
            return new Refusal(RefusalKind.NotFound, "process.not-begun", view.Run is null ? ProcessTexts.Not_Begun : ProcessTexts.Content_Gone);
        }

        if (view.Track(track) is not { } standing)
        {
            return TrackWords.Unknown();
        }

        var asker = new WorkAsker(view.Standing, dossier.IsExample, process.Actor.Account, await own.OfAsync(dossier, cancellation));
        var id = dossier.Id;
        var content = works.Of(model);
        var answers = await db.Set<QuestionAnswer>().AsNoTracking().Where(one => one.DossierId == id && one.Track == track).ToListAsync(cancellation);
        var evidence = await db.Set<OutputEvidence>().AsNoTracking().Where(one => one.DossierId == id && one.Track == track).ToListAsync(cancellation);
        var notes = await db.Set<WarningNote>().AsNoTracking().Where(one => one.DossierId == id && one.Track == track).ToListAsync(cancellation);
        return new WorkView(
            view, content, standing, asker, [.. Items(content, standing, dossier, asker, answers), .. Retired(view, content, standing, dossier, asker, answers)], [.. evidence.OrderByDescending(one => one.TickedAt)], [.. notes.OrderByDescending(one => one.MadeAt)]);
    }

    // What was answered and is not asked any more stays readable, with the text that was answered.
    private IEnumerable<QuestionItem> Retired(ProcessView view, ModelWork content, TrackStanding standing, DossierFacts dossier, WorkAsker asker, List<QuestionAnswer> answers)
    {
        var gone = answers.Where(one => content.Question(one.Question) is null).ToList();
        return gone.Count == 0 ? [] : view.Run!.Document.Former.Reverse().Select(models.Find).OfType<RunModel>()
            .SelectMany(former => Items(works.Of(former), standing, dossier, asker, gone)).Where(item => gone.Exists(one => one.Question == item.Id))
            .DistinctBy(item => item.Id).Select(item => item with { IsRetired = true, IsParked = false });
    }

    private static List<QuestionItem> Items(ModelWork content, TrackStanding standing, DossierFacts dossier, WorkAsker asker, List<QuestionAnswer> answers)
    {
        var here = dossier.Participants.ToDictionary(one => one.Id.Value, one => one.Name);
        var known = answers.ToLookup(one => one.Question, StringComparer.Ordinal);
        return
        [
            .. from phase in content.Phases
               from question in phase.Questions
               group (phase.Phase, question) by question.Id into same
               let first = same.First()
               let isParked = first.question.Matter == QuestionMatter.How && !standing.IsUnlocked
               let isTogether = first.question.AnsweredBy == AnsweredBy.Together
               let given = known[same.Key].Count(one => one.Shared is not null && (isTogether ? one.Participant is null : one.Participant is { } party && here.ContainsKey(party)))
               select new QuestionItem(
                   first.question,
                   first.Phase,
                   isParked,
                   [
                       .. known[same.Key].Where(one => (one.Participant is null) == isTogether)
                           .Select(one => AnswerView.Of(one, asker, one.Participant is { } party ? here.GetValueOrDefault(party) : null)).OfType<AnswerView>().OrderBy(one => one.Name, StringComparer.CurrentCulture),
                   ],
                   isParked ? 0 : given,
                   isTogether ? 1 : here.Count),
        ];
    }
}
