using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Run">Which.</param>
internal sealed record ShowRun(DossierId Id, Guid Run) : IAboutRun;

internal sealed class ShowRunHandler(RunReader reader) : IHandle<ShowRun, RunView>
{
    public async Task<Outcome<RunView>> HandleAsync(ShowRun request, CancellationToken cancellation) =>
        await reader.FindAsync(request.Id, request.Run, cancellation) is { } view ? view : new Refusal(RefusalKind.NotFound, "assessments.unknown-run", AssessmentTexts.Unknown_Run);
}
