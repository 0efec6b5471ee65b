using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Recording;

/// <param name="Id">The dossier.</param>
/// <param name="Corrects">The number of the decision that is corrected.</param>
internal sealed record ShowDecisionForm(DossierId Id, int? Corrects) : IAboutDossier;

/// <summary>What the form of a decision needs.</summary>
/// <param name="Mine">The participants for which the asker records.</param>
/// <param name="Versions">What a decision can be based on.</param>
internal sealed record DecisionFormView(ProcessView Process, RunModel Model, IReadOnlyList<ProcessParty> Mine, IReadOnlyList<DecidedVersion> Versions, IReadOnlyList<DossierPaper> Documents, RecordedDecision? Former);

internal sealed class ShowDecisionFormHandler(IDossiers dossiers, ProcessReader reader, IEnumerable<IDecidable> decidables, IDossierPapers documents, RecordsDecisions records) : IHandle<ShowDecisionForm, DecisionFormView>
{
    public async Task<Outcome<DecisionFormView>> HandleAsync(ShowDecisionForm request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var view = await reader.ReadAsync(dossier, cancellation);
        if (view.Model is not { } model)
        {
            return new Refusal(RefusalKind.NotFound, "process.not-begun", view.Run is null ? ProcessTexts.Not_Begun : ProcessTexts.Content_Gone);
        }

        var former = view.Decision(request.Corrects);
        if (request.Corrects is not null && former?.Document is null)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-decision", ProcessTexts.Unknown_Decision);
        }

        var mine = new List<ProcessParty>();
        foreach (var party in view.Parties)
        {
            if (await records.IsForAsync(request.Id, party.Id, cancellation))
            {
                mine.Add(party);
            }
        }

        return new DecisionFormView(view, model, mine, await DecidableList.ReadAsync(decidables, request.Id, cancellation), await documents.OfAsync(request.Id, cancellation), former);
    }
}
