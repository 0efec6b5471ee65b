using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Renewing;

/// <summary>Whether there is a newer version of the content that a dossier keeps to, what it changes, and what stands in the way.</summary>
internal sealed class RenewalReader(SamenspelDb db, ProcessReader processes, RunModels models, ModelWorks works)
{
    public async Task<RenewalView> ReadAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var view = await processes.ReadAsync(dossier, cancellation);
        if (view.Model is not { } model || models.NewerThan(model) is not { } newer)
        {
            return new(view, null, [], [], 0);
        }

        var id = dossier.Id;
        var (before, after) = (works.Of(model), works.Of(newer));
        var ticked = await db.Set<OutputEvidence>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation);
        var answered = await db.Set<QuestionAnswer>().AsNoTracking().Where(one => one.DossierId == id).Select(one => one.Question).ToListAsync(cancellation);
        return new(
            view,
            newer,
            RenewalLines.Between(before, after),
            [
                .. Tracks(view, newer).Concat(Gates(view, newer)).Concat(ticked.Where(one => one.Stands && after.Output(one.Output) is null)
                    .Select(one => Phrase.With(RenewalTexts.Blocked_Output, before.Output(one.Output) is { } output ? DecisionWords.In(output.Name) : one.Output))).Distinct(),
            ],
            answered.Count(question => after.Question(question) is null));
    }

    private static IEnumerable<string> Tracks(ProcessView view, RunModel newer) => view.Running.Where(track => newer.Phase(track.Track.StartPhase) is null)
        .Select(track => Phrase.With(RenewalTexts.Blocked_Track, track.Track.Name, RunWords.StartOf(view, track)));

    // A decision that rests on a gate keeps it: without the gate nobody could say any more what it was for.
    private static IEnumerable<string> Gates(ProcessView view, RunModel newer)
    {
        var planned = view.Running.SelectMany(track => track.Track.Gates).Select(plan => (plan.Gate, Requirement: (string?)null));
        var decided = view.Decisions.Where(one => one.Stands).Select(one => one.Document?.Gate).OfType<DecidedGate>().Select(gate => (gate.Gate, Requirement: (string?)gate.Requirement));
        return planned.Concat(decided)
            .Where(one => newer.Gate(one.Gate) is not { } gate || (one.Requirement is { } requirement && gate.Find(requirement) is null))
            .Select(one => Phrase.With(RenewalTexts.Blocked_Gate, view.Model!.Gate(one.Gate) is { } gate ? DecisionWords.In(gate.Gate.Name) : one.Gate));
    }
}

/// <summary>A newer version of the content beside the one that a dossier keeps to.</summary>
/// <param name="Newer">Null: the dossier keeps to the newest that is here.</param>
/// <param name="Lines">What it changes.</param>
/// <param name="Blocks">What would be lost by it, each with what to do first; none when the dossier can move.</param>
/// <param name="Retired">Answers to questions that are not asked any more; they stay where they are.</param>
internal sealed record RenewalView(ProcessView Process, RunModel? Newer, IReadOnlyList<RenewalLine> Lines, IReadOnlyList<string> Blocks, int Retired);

/// <param name="Id">The dossier.</param>
internal sealed record ShowRenewal(DossierId Id) : IAboutDossier;

internal sealed class ShowRenewalHandler(IDossiers dossiers, RenewalReader reader) : IHandle<ShowRenewal, RenewalView>
{
    public async Task<Outcome<RenewalView>> HandleAsync(ShowRenewal request, CancellationToken cancellation) =>
        await dossiers.FindAsync(request.Id, cancellation) is { } dossier
            ? await reader.ReadAsync(dossier, cancellation)
            : new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
}
