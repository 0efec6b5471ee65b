using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the form showed.</param>
/// <param name="Form">What was filled in.</param>
internal sealed record ChangeDossier(DossierId Id, int Version, DossierForm Form) : IWrite;

/// <summary>Changes name, goal and reference date. A date on which a chosen municipality does not exist is refused.</summary>
internal sealed class ChangeDossierHandler(SamenspelDb db, TimeProvider time, ParticipantCheck check) : IHandle<ChangeDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(ChangeDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        var form = request.Form.Check(DutchTime.DateOf(now));
        if (!form.TryGet(out var valid))
        {
            return form.Refusals.ToList();
        }

        var gone = await check.NotAliveAsync(dossier.Participants.Select(participant => participant.Code), valid.ReferenceDate, cancellation);
        if (gone.Count > 0)
        {
            return new Refusal(
                RefusalKind.Invalid,
                "dossiers.participant-not-alive",
                Phrase.With(DossierTexts.DateBreaksParticipants, string.Join(", ", gone)),
                nameof(DossierForm.ReferenceDate));
        }

        (dossier.Title, dossier.Goal, dossier.ReferenceDate) = (valid.Title, valid.Goal, valid.ReferenceDate);
        dossier.Touch(now);
        await db.SaveChangesAsync(cancellation);
        return dossier.Id;
    }
}
