using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Decisions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">Which decision.</param>
internal sealed record ShowDecision(DossierId Id, int Number) : IAboutDossier;

/// <summary>One decision.</summary>
/// <param name="Holds">Seal, content and record fit.</param>
/// <param name="Answer">The answer to this view; null when it is none or nobody answered.</param>
/// <param name="Key">What pages of the business case call the participant; null while nothing can be computed.</param>
internal sealed record DecisionView(ProcessView Process, RecordedDecision Decision, bool Holds, IReadOnlyList<DecisionChoice> Choices, RecordedDecision? Answer, string? Key)
{
    /// <summary>What became of the file on which it was taken.</summary>
    public PaperState Paper { get; init; }
}

internal sealed class ShowDecisionHandler(IDossiers dossiers, ProcessReader reader, DecisionNames names, ISharedCases cases, IDossierPapers documents) : IHandle<ShowDecision, DecisionView>
{
    public async Task<Outcome<DecisionView>> HandleAsync(ShowDecision request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var view = await reader.ReadAsync(dossier, cancellation);
        if (view.Decision(request.Number) is not { } decision)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-decision", ProcessTexts.Unknown_Decision);
        }

        var answer = view.Model?.Kinds.FirstOrDefault(one => one.Kind.Id == decision.Document?.Kind.Id).Kind?.AnsweredBy is { } kind
            ? view.Decisions.FirstOrDefault(one => one.Stands && one.Document?.Kind.Id == kind && one.Known.Participant == decision.Known.Participant
                && one.Document.Tracks.Any(track => decision.Document!.Tracks.Any(mine => mine.Number == track.Number)))
            : null;
        return new DecisionView(
            view,
            decision,
            await names.HoldsAsync(decision.Known, cancellation),
            [.. view.Choices.Where(choice => choice.Decision == decision.Known.Id)],
            answer,
            decision is { AsksForChoice: true, Known.Participant: { } participant } ? await KeyAsync(request.Id, participant, cancellation) : null)
        {
            Paper = decision.Document?.Paper?.File is { } file ? StateOf(file, await documents.OfAsync(request.Id, cancellation)) : PaperState.Same,
        };
    }

    private static PaperState StateOf(DecidedFile file, IReadOnlyList<DossierPaper> now) =>
        now.FirstOrDefault(one => one.Id == file.Contribution) is not { } there ? PaperState.Gone : there.Sha256 == file.Sha256 ? PaperState.Same : PaperState.Changed;

    private async Task<string?> KeyAsync(DossierId id, Guid participant, CancellationToken cancellation) =>
        (await cases.FindAsync(id, new SharedQuestion(), cancellation)).TryGet(out var known) ? known.Participants.FirstOrDefault(one => one.Id.Value == participant)?.Key : null;
}
