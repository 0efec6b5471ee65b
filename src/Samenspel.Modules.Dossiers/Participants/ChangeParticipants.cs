using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Dossiers.Participants;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the form showed.</param>
/// <param name="Codes">The municipalities, by their code on the reference date, in order.</param>
/// <param name="Unnamed">Rows for municipalities without a name; empty rows are no participants.</param>
internal sealed record ChangeParticipants(DossierId Id, int Version, IReadOnlyList<string> Codes, IReadOnlyList<UnnamedRow> Unnamed) : IWrite, IAboutDossier;

/// <summary>Sets who takes part. Who stays keeps its figures; the other modules hear who came and went.</summary>
internal sealed class ChangeParticipantsHandler(SamenspelDb db, IAtlas atlas, FactPublisher facts, TimeProvider time) : IHandle<ChangeParticipants, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(ChangeParticipants request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        var known = await atlas.MunicipalitiesAsync(cancellation);
        var refusals = ParticipantRules.Check(request, dossier.ReferenceDate, known);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var wanted = Wanted(request, dossier, known, now);
        var left = dossier.Participants.Where(participant => !wanted.Contains(participant)).ToList();
        var joined = wanted.Where(participant => !dossier.Participants.Contains(participant)).ToList();
        if (await RecordedAsync(dossier.Id, left, cancellation) is { Count: > 0 } recorded)
        {
            return recorded;
        }

        db.RemoveRange(left);
        db.AddRange(joined);
        for (var i = 0; i < wanted.Count; i++)
        {
            wanted[i].Position = i;
        }

        await db.SaveChangesAsync(cancellation);
        if (left.Count + joined.Count > 0)
        {
            await facts.PublishAsync(
                new ParticipantsChanged(dossier.Id, [.. joined.Select(participant => participant.Id)], [.. left.Select(participant => participant.Id)]),
                cancellation);
        }

        return dossier.Id;
    }

    // Of whom participation was written down leaves with a day and a reason.
    private async Task<List<Refusal>> RecordedAsync(DossierId id, List<Participant> left, CancellationToken cancellation)
    {
        var leaving = left.ConvertAll(one => one.Id);
        var recorded = left.Count == 0 ? [] : await db.Set<ParticipationEvent>().Where(one => one.DossierId == id && leaving.Contains(one.Participant)).Select(one => one.Participant).Distinct().ToListAsync(cancellation);
        return [.. left.Where(one => recorded.Contains(one.Id)).Select(one => new Refusal(
            RefusalKind.Invalid, "dossiers.participant-recorded", Phrase.With(DossierTexts.ParticipantRecorded, InLanguage.Of(one.Name, one.NameEn)), "Kies"))];
    }

    private static List<Participant> Wanted(ChangeParticipants request, Dossier dossier, IMunicipalities known, DateTimeOffset now)
    {
        var taken = new HashSet<ParticipantId>();
        var wanted = request.Codes.Select(code => dossier.Participants.Find(participant => participant.Code == code) ?? Named(code)).ToList();
        wanted.Sort((left, right) => NameOrder.Dutch.Compare(left.Name, right.Name));
        wanted.AddRange(request.Unnamed.Where(row => !row.IsEmpty).Select(UnnamedOne));
        return wanted;

        Participant Named(string code)
        {
            var municipality = known.Find(code)!;
            var inhabitants = ParticipantRules.InhabitantsFor(municipality, dossier.ReferenceDate);
            return new Participant
            {
                Id = new ParticipantId(Guid.CreateVersion7(now)),
                DossierId = dossier.Id,
                Code = code,
                Name = municipality.Name,
                Inhabitants = inhabitants,
                InhabitantsSource = municipality.IsFictional ? InhabitantsSource.Illustration : InhabitantsSource.Atlas,
            };
        }

        // A row that names a participant twice is a new one the second time.
        Participant UnnamedOne(UnnamedRow row)
        {
            var participant = dossier.Participants.Find(known => known.Code is null && known.Id.Value == row.Id && taken.Add(known.Id))
                ?? new Participant { Id = new ParticipantId(Guid.CreateVersion7(now)), DossierId = dossier.Id, Name = "" };
            participant.Rename(LineInput.Read(row.Name));
            var inhabitants = (int)NumberInput.Read(row.Inhabitants)!.Value;
            if (participant.Inhabitants != inhabitants)
            {
                (participant.Inhabitants, participant.InhabitantsSource) = (inhabitants, InhabitantsSource.Entered);
            }

            return participant;
        }
    }
}
