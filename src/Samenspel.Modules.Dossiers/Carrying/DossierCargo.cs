using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>The dossier itself, who takes part, and the contributions that all who take part see, with their files.</summary>
internal sealed class DossierCargo(SamenspelDb db, IRights rights, ISharing sharing, IAtlas atlas, Func<UploadStore> files, TimeProvider time) : IDossierCargo
{
    public int Order => 0;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var id = dossier.Id;
        cargo.Add(await db.Set<Dossier>().AsNoTracking().Where(one => one.Id == id).ToListAsync(cancellation));
        cargo.Add(await db.Set<Participant>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Position).ToListAsync(cancellation));
        cargo.Add(await db.Set<ParticipationEvent>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.At).ThenBy(one => one.Id).ToListAsync(cancellation));
        var shared = (await rights.SharesAsync(ContributionStandings.Kind, cancellation))
            .Where(share => share.Circle is ShareCircle.Participants or ShareCircle.Public).Select(share => share.Thing.Id).ToHashSet();
        var given = (await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == id).OrderBy(one => one.CreatedAt).ThenBy(one => one.Id).ToListAsync(cancellation))
            .FindAll(one => shared.Contains(one.Id));
        cargo.Add(given);
        foreach (var one in given.Where(one => one.FileId is not null))
        {
            await using var file = files().Open(one.FileId!.Value);
            var content = new byte[file.Length];
            await file.ReadExactlyAsync(content, cancellation);
            cargo.AddPart(PathOf(one), content);
        }
    }

    public void Check(CargoReader cargo)
    {
        var dossiers = cargo.RowsOf<Dossier>(one => one.Id);
        if (dossiers is not [{ IsExample: false }])
        {
            cargo.Fault(CargoRefusal.NoCargo());
        }

        var participants = cargo.RowsOf<Participant>(one => one.DossierId, one => one.Name);
        if (participants.Count > Dossier.MaxParticipants)
        {
            cargo.Fault(ParticipantRules.TooMany());
        }

        cargo.Participants.UnionWith(participants.Select(one => one.Id.Value));
        cargo.Participants.UnionWith(cargo.RowsOf<ParticipationEvent>(one => one.DossierId, one => one.Name).Select(one => one.Participant.Value));
        foreach (var one in cargo.RowsOf<Contribution>(one => one.Dossier, one => one.Title).Where(one => one.FileId is not null))
        {
            CheckFile(one, cargo);
        }
    }

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        var dossier = cargo.Rows<Dossier>()[0];
        var known = await atlas.MunicipalitiesAsync(cancellation);
        var refusals = cargo.Rows<Participant>().Where(one => one.Code is not null && known.Find(one.Code)?.IsAliveOn(dossier.ReferenceDate) is not true)
            .Select(one => new Refusal(RefusalKind.Invalid, "carry.unknown-municipality", Phrase.With(CarryTexts.UnknownMunicipality, one.Name, one.Code, Show.Date(dossier.ReferenceDate)))).ToList();
        var store = files();
        refusals.AddRange(cargo.Rows<Contribution>().Where(one => one.FileSize > store.MaxSize).Select(_ => SentFile.TooLarge(store.MaxSize)).Distinct());
        if (refusals.Count > 0)
        {
            return refusals;
        }

        cargo.Move<Contribution>(here);
        db.Add(dossier);
        db.AddRange(cargo.Rows<Participant>());
        db.AddRange(cargo.Rows<ParticipationEvent>());
        foreach (var one in cargo.Rows<Contribution>())
        {
            if (one.FileId is not null)
            {
                // A new name each time: what an attempt that failed left behind goes at the next start.
                one.FileId = Guid.CreateVersion7(time.GetUtcNow());
                await store.WriteAsync(one.FileId.Value, cargo.Part(PathOf(one)), cancellation);
            }

            db.Add(one);
            await sharing.ShareAsync(new SharedThing(ContributionStandings.Kind, one.Id), ShareCircle.Participants, [], cancellation);
        }

        return [];
    }

    private static string PathOf(Contribution one) => $"files/{one.Id}/{one.FileName}";

    // What comes along is looked at as what is sent: its content decides what it is.
    private static void CheckFile(Contribution one, CargoReader cargo)
    {
        if (cargo.Part(PathOf(one)) is not { } content)
        {
            return;
        }

        var kind = FileContent.KindOf(content, one.FileName);
        var isWhole = kind is not null && one.FileName == FileNameRule.Clean(one.FileName ?? "", kind.Ending) && one.FileType == kind.Type && one.FileSize == content.LongLength
            && one.FileHash == new SentFile(one.FileName!, kind, content).Hash;
        if (!isWhole)
        {
            cargo.Fault(CargoRefusal.PartChanged(PathOf(one)));
        }
    }
}
