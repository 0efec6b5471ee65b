using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Working;

/// <summary>
/// At which questions others shared an answer or said something; the question is named, as it stands in the content, and nothing of what anybody wrote. For who has a role
/// in the dossier only, as the answers and remarks themselves.
/// </summary>
internal sealed class WorkNews(SamenspelDb db, ShownProcess shown, ModelWorks works, ProcessContext process) : IDossierNews
{
    public async Task<IReadOnlyList<DossierNews>> SinceAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation)
    {
        var view = await shown.OfAsync(dossier, cancellation);
        if (view is not { Model: { } model, Standing: { Sees: true, Role: not null } } || process.Actor.Account is not { } me)
        {
            return [];
        }

        var id = dossier.Id;
        var answered = await (
            from share in db.Set<AnswerShare>().AsNoTracking()
            join answer in db.Set<QuestionAnswer>().AsNoTracking() on share.Answer equals answer.Id
            where answer.DossierId == id && share.SharedAt > since && share.WithdrawnAt == null && share.SharedBy != me
            select new { answer.Track, answer.Question }).Distinct().ToListAsync(cancellation);
        var said = await db.Set<QuestionRemark>().AsNoTracking()
            .Where(one => one.DossierId == id && one.WrittenAt > since && one.WithdrawnAt == null && one.WrittenBy != me)
            .Select(one => new { one.Track, one.Question }).Distinct().ToListAsync(cancellation);
        var texts = works.Of(model).Phases.SelectMany(phase => phase.Questions).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => DecisionWords.In(one.Text), StringComparer.Ordinal);
        return
        [
            .. Tell(answered.Select(one => (one.Track, one.Question)), WorkTexts.Digest_Answer),
            .. Tell(said.Select(one => (one.Track, one.Question)), WorkTexts.Digest_Remark),
        ];

        IEnumerable<DossierNews> Tell(IEnumerable<(int Track, string Question)> which, string phrase) =>
            from one in which
            where texts.ContainsKey(one.Question) && view.Track(one.Track) is { Track.HasEnded: false }
            orderby one.Track, one.Question
            select new DossierNews(DigestTopic.Discussion, Phrase.With(phrase, texts[one.Question]), ProcessPaths.Question(id, one.Track, one.Question), null, []);
    }
}
