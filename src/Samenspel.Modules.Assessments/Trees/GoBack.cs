using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Run">Which.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record GoBack(DossierId Id, Guid Run, int Version) : IWrite, IAboutRun;

/// <summary>Takes the last answer back.</summary>
internal sealed class GoBackHandler(RunKeeping keeping, TimeProvider time) : IHandle<GoBack, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(GoBack request, CancellationToken cancellation) => keeping.ChangeAsync(
        request,
        request.Version,
        run =>
        {
            if (run.Document.Steps.Count == 0)
            {
                return new(RefusalKind.Conflict, "assessments.run-not-begun", AssessmentTexts.Run_NotBegun);
            }

            run.Keep(run.Document with { Steps = [.. run.Document.Steps.SkipLast(1)] }, time.GetUtcNow());
            return null;
        },
        cancellation);
}
