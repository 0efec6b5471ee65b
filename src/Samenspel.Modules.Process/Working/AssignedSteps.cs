using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Overview;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Working;

/// <summary>Questions that were assigned or have a day and are not answered for the others yet: those of the asker's own municipality, and those that are answered together.</summary>
internal sealed class AssignedSteps(SamenspelDb db, ShownProcess shown, ModelWorks works, OwnParticipants own) : IDossierSteps
{
    private const int Most = 20;

    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await shown.OfAsync(dossier, cancellation);
        if (view is not { Model: { } model, Dossier.IsExample: false, Standing.Role: not null })
        {
            return [];
        }

        var id = dossier.Id;
        var waiting = await db.Set<QuestionAnswer>().AsNoTracking()
            .Where(one => one.DossierId == id && one.Shared == null && (one.DueOn != null || one.AssignedOrganisation != null))
            .Select(one => new { one.Track, one.Question, one.Participant, one.DueOn }).ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return [];
        }

        var mine = await own.OfAsync(dossier, cancellation);
        var texts = works.Of(model).Phases.SelectMany(phase => phase.Questions).DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => DecisionWords.In(one.Text), StringComparer.Ordinal);
        return
        [
            .. (from one in waiting
                where texts.ContainsKey(one.Question) && view.Track(one.Track) is { Track.HasEnded: false } && (one.Participant is not { } party || mine.ContainsKey(party))
                orderby one.DueOn ?? DateOnly.MaxValue, one.Track, one.Question
                select new DossierStep(
                    one.DueOn,
                    texts[one.Question],
                    ProcessPaths.Question(id, one.Track, one.Question),
                    view.Party(one.Participant)?.Name ?? ProcessTexts.Together,
                    WorkTexts.Step_Question,
                    one.Participant is { } asked ? [new ParticipantId(asked)] : [])).Take(Most),
        ];
    }
}
