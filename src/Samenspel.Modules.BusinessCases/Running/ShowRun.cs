using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

internal sealed record ShowRun(DossierId Id, Guid Run) : IAboutDossier;

/// <summary>One long computation with its dossier.</summary>
internal sealed record RunView(DossierFacts Dossier, LongRun Run);

/// <summary>Finds a computation of the asker; that of somebody else is not there.</summary>
internal sealed class ShowRunHandler(IDossiers dossiers, RunBook book, ProcessContext process) : IHandle<ShowRun, RunView>
{
    public async Task<Outcome<RunView>> HandleAsync(ShowRun request, CancellationToken cancellation) =>
        process.Actor.Account is { } owner && book.Find(owner, request.Id, request.Run) is { } run
            && await dossiers.FindAsync(request.Id, cancellation) is { } dossier
            ? new RunView(dossier, run)
            : new Refusal(RefusalKind.NotFound, "business-case.unknown-run", OutlookTexts.Run_Unknown);
}
