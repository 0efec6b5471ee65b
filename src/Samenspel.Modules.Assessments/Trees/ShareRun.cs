using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Run">Which.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record ShareRun(DossierId Id, Guid Run, int Version) : IWrite, IAboutRun;

/// <summary>Shares a run that came to an end with everybody who takes part in the dossier.</summary>
internal sealed class ShareRunHandler(RunKeeping keeping, TimeProvider time) : IHandle<ShareRun, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(ShareRun request, CancellationToken cancellation) => keeping.ChangeAsync(
        request,
        request.Version,
        run =>
        {
            if (run.Document.Leaf is null)
            {
                return new(RefusalKind.Conflict, "assessments.run-unfinished", AssessmentTexts.Run_Unfinished);
            }

            run.Share(time.GetUtcNow());
            return null;
        },
        cancellation);
}
