using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Participation;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the page showed.</param>
/// <param name="Participant">Who does not go on.</param>
/// <param name="State">Declined or left.</param>
/// <param name="On">Since which day.</param>
/// <param name="Reason">Why; is needed.</param>
/// <param name="Sure">Whether the asker knows that its figures go out of the computation.</param>
internal sealed record EndParticipation(DossierId Id, int Version, Guid Participant, ParticipationState? State, string? On, string? Reason, bool Sure) : IWrite, IAboutDossier;

/// <summary>
/// Takes out somebody who declined or left: writes it down with day and reason and with what it changed for the others, takes it out of the group, and tells the other
/// modules, which compute anew.
/// </summary>
internal sealed class EndParticipationHandler(SamenspelDb db, IEnumerable<IDepartureEffects> effects, FactPublisher facts, TimeProvider time, RecordEntry entry)
    : IHandle<EndParticipation, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(EndParticipation request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        if (dossier.Participants.Find(one => one.Id.Value == request.Participant) is not { } leaver)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.participation-gone", DossierTexts.Part_NotThere);
        }

        var before = await db.Set<ParticipationEvent>().AsNoTracking().Where(one => one.DossierId == request.Id && one.Participant == leaver.Id).ToListAsync(cancellation);
        var day = ParticipationRules.ReadDay(request.On, DutchTime.DateOf(now), before);
        var reason = LineInput.Read(request.Reason);
        var refusals = Check(request, dossier, before, reason);
        refusals.AddRange(day.Refusals);
        if (!day.TryGet(out var on) || refusals.Count > 0)
        {
            return refusals;
        }

        db.Add(new ParticipationEvent
        {
            Id = Guid.CreateVersion7(now),
            DossierId = dossier.Id,
            Participant = leaver.Id,
            Code = leaver.Code,
            Name = leaver.Name,
            NameEn = leaver.NameEn,
            State = request.State!.Value,
            On = on,
            Reason = reason,
            At = now,
            Effects = await EffectsAsync(dossier, leaver, cancellation),
        });
        entry.Detail("state", request.State!.Value.ToString());
        entry.Detail("participant", leaver.Code ?? leaver.Id.Value.ToString());
        dossier.Participants.Remove(leaver);
        db.Remove(leaver);
        await db.SaveChangesAsync(cancellation);
        await facts.PublishAsync(new ParticipantsChanged(dossier.Id, [], [leaver.Id]), cancellation);
        return dossier.Id;
    }

    private static List<Refusal> Check(EndParticipation request, Dossier dossier, List<ParticipationEvent> before, string reason)
    {
        var refusals = new List<Refusal>();
        if (request.State is not (ParticipationState.Declined or ParticipationState.Left))
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-end", DossierTexts.Part_ChooseEnd, ParticipationRules.State));
        }
        else if (request.State == ParticipationState.Declined && before.Exists(one => one.State == ParticipationState.Participating))
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-took-part", DossierTexts.Part_TookPart, ParticipationRules.State));
        }

        if (dossier.Participants.Count == 1)
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-last", DossierTexts.Part_Last, ParticipationRules.State));
        }

        if (ParticipationRules.CheckReason(reason, isNeeded: true) is { } wrong)
        {
            refusals.Add(wrong);
        }

        if (!request.Sure)
        {
            refusals.Add(ParticipationRules.Invalid("dossiers.participation-sure", DossierTexts.Part_SureNeeded, nameof(request.Sure)));
        }

        return refusals;
    }

    private async Task<string?> EffectsAsync(Dossier dossier, Participant leaver, CancellationToken cancellation)
    {
        var all = new List<DepartureEffect>();
        foreach (var source in effects)
        {
            all.AddRange(await source.OfAsync(DossierDirectory.Facts(dossier), leaver.Id, cancellation));
        }

        return all.Count == 0 ? null : JsonSerializer.Serialize(all);
    }
}
