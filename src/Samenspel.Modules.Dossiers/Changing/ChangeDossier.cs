using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the form showed.</param>
/// <param name="Form">What was filled in.</param>
internal sealed record ChangeDossier(DossierId Id, int Version, DossierForm Form) : IWrite, IAboutDossier;

/// <summary>Changes name, goal and reference date. A date on which a chosen municipality does not exist is refused.</summary>
internal sealed class ChangeDossierHandler(SamenspelDb db, TimeProvider time, IAtlas atlas) : IHandle<ChangeDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(ChangeDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        var form = request.Form.Check(DutchTime.DateOf(now));
        if (!form.TryGet(out var valid))
        {
            return form.Refusals.ToList();
        }

        var known = await atlas.MunicipalitiesAsync(cancellation);
        var gone = ParticipantRules.NotAlive(dossier.Participants, valid.ReferenceDate, known);
        if (gone.Count > 0)
        {
            return new Refusal(
                RefusalKind.Invalid,
                "dossiers.participant-not-alive",
                Phrase.With(DossierTexts.DateBreaksParticipants, string.Join(", ", gone)),
                nameof(DossierForm.ReferenceDate));
        }

        if (dossier.ReferenceDate != valid.ReferenceDate)
        {
            CountAgain(dossier, valid.ReferenceDate, known);
        }

        (dossier.Title, dossier.Goal, dossier.ReferenceDate) = (valid.Title, valid.Goal, valid.ReferenceDate);
        await db.SaveChangesAsync(cancellation);
        return dossier.Id;
    }

    // Inhabitants out of the atlas go with the date; what a user or a report gave stays.
    private static void CountAgain(Dossier dossier, DateOnly day, IMunicipalities known)
    {
        foreach (var participant in dossier.Participants.Where(one => one.InhabitantsSource == InhabitantsSource.Atlas))
        {
            participant.Inhabitants = known.Find(participant.Code) is { } municipality ? ParticipantRules.InhabitantsFor(municipality, day) : null;
        }
    }
}
