using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participation;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the page showed.</param>
/// <param name="Participants">Of whom.</param>
/// <param name="State">Invited, exploring or participating.</param>
/// <param name="On">Since which day.</param>
/// <param name="Reason">May be empty.</param>
internal sealed record RecordParticipation(DossierId Id, int Version, IReadOnlyList<Guid> Participants, ParticipationState? State, string? On, string? Reason) : IWrite, IAboutDossier;

/// <summary>Writes down that participants are invited, look along or take part. Who does not go on is <see cref="EndParticipation"/>.</summary>
internal sealed class RecordParticipationHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<RecordParticipation, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(RecordParticipation request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        var all = await db.Set<ParticipationEvent>().AsNoTracking().Where(one => one.DossierId == request.Id).ToListAsync(cancellation);
        var chosen = dossier.Participants.Where(one => request.Participants.Contains(one.Id.Value)).ToList();
        var before = all.Where(one => chosen.Exists(participant => participant.Id == one.Participant)).ToList();
        var refusals = Check(request, chosen, before);
        var day = ParticipationRules.ReadDay(request.On, DutchTime.DateOf(now), before);
        var reason = LineInput.Read(request.Reason);
        refusals.AddRange(day.Refusals);
        if (ParticipationRules.CheckReason(reason, isNeeded: false) is { } tooLong)
        {
            refusals.Add(tooLong);
        }

        if (!day.TryGet(out var on) || refusals.Count > 0)
        {
            return refusals;
        }

        db.AddRange(chosen.Select(one => new ParticipationEvent
        {
            Id = Guid.CreateVersion7(now),
            DossierId = dossier.Id,
            Participant = one.Id,
            Code = one.Code,
            Name = one.Name,
            NameEn = one.NameEn,
            State = request.State!.Value,
            On = on,
            Reason = reason.Length == 0 ? null : reason,
            At = now,
        }));
        entry.Detail("state", request.State!.Value.ToString());
        entry.Detail("participants", string.Join(' ', chosen.Select(one => one.Code ?? one.Id.Value.ToString())));
        await db.SaveChangesAsync(cancellation);
        return dossier.Id;
    }

    private static List<Refusal> Check(RecordParticipation request, List<Participant> chosen, List<ParticipationEvent> before)
    {
        var refusals = new List<Refusal>();
        if (request.Participants.Count == 0)
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-nobody", DossierTexts.Part_Nobody, nameof(request.Participants)));
        }
        else if (chosen.Count < request.Participants.Distinct().Count())
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-unknown", DossierTexts.Part_NotThere, nameof(request.Participants)));
        }

        if (request.State is null or ParticipationState.Declined or ParticipationState.Left)
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-state", DossierTexts.Part_ChooseState, ParticipationRules.State));
            return refusals;
        }

        refusals.AddRange(chosen.Where(one => Last(before, one)?.State == request.State)
            .Select(one => ParticipationRules.Invalid("dossiers.participation-same", Phrase.With(DossierTexts.Part_Same, InLanguage.Of(one.Name, one.NameEn), ParticipationWords.Of(request.State.Value)), nameof(request.Participants))));
        return refusals;
    }

    private static ParticipationEvent? Last(List<ParticipationEvent> before, Participant participant) =>
        before.Where(one => one.Participant == participant.Id).OrderBy(one => one.On).ThenBy(one => one.At).ThenBy(one => one.Id).LastOrDefault();
}
