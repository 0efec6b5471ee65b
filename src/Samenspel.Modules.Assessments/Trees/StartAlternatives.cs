using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Participant">Who walks.</param>
internal sealed record StartAlternatives(DossierId Id, Guid Participant) : IWrite, IAboutAnswers;

/// <summary>Starts anew; what was walked before stays.</summary>
internal sealed class StartAlternativesHandler(SamenspelDb db, IDossiers dossiers, IProcessContent content, Respondents respondents, TimeProvider time, RecordEntry entry) : IHandle<StartAlternatives, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(StartAlternatives request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier || dossier.Participants.FirstOrDefault(one => one.Id.Value == request.Participant) is not { } participant)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.unknown-dossier", AssessmentTexts.Unknown_Dossier);
        }

        if (await db.Set<AlternativesRun>().CountAsync(one => one.DossierId == request.Id && one.Participant == request.Participant, cancellation) >= AlternativesRun.Most)
        {
            return new Refusal(RefusalKind.Conflict, "assessments.too-many-runs", Phrase.With(AssessmentTexts.Run_TooMany, AlternativesRun.Most));
        }

        var now = time.GetUtcNow();
        var run = new AlternativesRun { Id = Guid.CreateVersion7(now), DossierId = request.Id, Participant = request.Participant, StartedAt = now };
        run.Keep(new() { Tree = content.Alternatives, NameNl = participant.NameNl, NameEn = participant.NameEn }, now);
        db.Add(run);
        await db.SaveChangesAsync(cancellation);
        entry.Place(await respondents.OwnChainAsync(dossier, request.Participant, cancellation), DossierStanding.NameOf(request.Id));
        entry.Detail("participant", participant.NameNl);
        entry.Detail("test", run.Id.ToString());
        return run.Id;
    }
}
