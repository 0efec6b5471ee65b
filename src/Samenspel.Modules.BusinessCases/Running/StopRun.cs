using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

internal sealed record StopRun(DossierId Id, Guid Run) : IAboutDossier;

/// <summary>Stops a computation of the asker; one that has ended stays as it is.</summary>
internal sealed class StopRunHandler(RunBook book, ProcessContext process) : IHandle<StopRun, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(StopRun request, CancellationToken cancellation)
    {
        if (process.Actor.Account is not { } owner || book.Find(owner, request.Id, request.Run) is not { } run)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-run", OutlookTexts.Run_Unknown);
        }

        if (run.IsOpen)
        {
            await run.StopAsync();
        }

        return run.Id;
    }
}
