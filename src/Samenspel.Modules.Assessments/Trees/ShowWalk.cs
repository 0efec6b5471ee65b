using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Run">Which.</param>
internal sealed record ShowWalk(DossierId Id, Guid Run) : IAboutRun;

internal sealed class ShowWalkHandler(RunReader reader) : IHandle<ShowWalk, RunView>
{
    public async Task<Outcome<RunView>> HandleAsync(ShowWalk request, CancellationToken cancellation) =>
        await reader.FindAsync(request.Id, request.Run, cancellation) is { } view ? view : new Refusal(RefusalKind.NotFound, "assessments.unknown-run", AssessmentTexts.Unknown_Run);
}
