using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>Changes a run that is not shared yet. Before that the record of the own organisation tells of it, not that of the dossier: the number of answers would tell where the path ended.</summary>
internal sealed class RunKeeping(SamenspelDb db, IDossiers dossiers, Respondents respondents, RecordEntry entry)
{
    /// <param name="request">Which run.</param>
    /// <param name="version">As the page showed it.</param>
    /// <param name="change">Changes it, or says why not.</param>
    public async Task<Outcome<Guid>> ChangeAsync(IAboutRun request, int version, Func<AlternativesRun, Refusal?> change, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier
            || await db.Set<AlternativesRun>().SingleOrDefaultAsync(one => one.Id == request.Run && one.DossierId == request.Id, cancellation) is not { } run)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-run", AssessmentTexts.Unknown_Run);
        }

        if (run.IsShared)
        {
            return new Refusal(RefusalKind.Conflict, "assessments.run-shared", AssessmentTexts.Run_IsShared);
        }

        if (run.Version != version)
        {
            return new Refusal(RefusalKind.Conflict, RoundKeeping.ChangedMeanwhile, AssessmentTexts.Run_Changed);
        }

        if (change(run) is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(cancellation);
        var chain = run.IsShared ? DossierStanding.NameOf(request.Id) : await respondents.OwnChainAsync(dossier, run.Participant, cancellation);
        entry.Place(chain, DossierStanding.NameOf(request.Id));
        entry.Detail("participant", run.Document.NameNl);
        entry.Detail("test", run.Id.ToString());
        return run.Id;
    }
}
