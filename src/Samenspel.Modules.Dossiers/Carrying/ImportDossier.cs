using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <param name="File">The zip that was exported.</param>
/// <param name="Organisation">On behalf of which organisation; may be left out by who works for one.</param>
internal sealed record ImportDossier(byte[] File, string? Organisation = null) : IWrite;

/// <summary>Takes in a dossier from elsewhere, all of it or nothing. It keeps its identity and its record, which goes on with this; who takes it in leads it.</summary>
internal sealed class ImportDossierHandler(
    SamenspelDb db, IEnumerable<IDossierCargo> parts, IOrganisations organisations, RecordArrival arrival, NewDossiers opened, ProcessContext process, RecordEntry entry) : IHandle<ImportDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(ImportDossier request, CancellationToken cancellation)
    {
        var owner = OwnOrganisation.Choose(process.Actor, request.Organisation, nameof(request.Organisation));
        var checkedFile = CargoCheck.Read(db, parts, request.File);
        if (!owner.TryGet(out var organisation) || !checkedFile.TryGet(out var cargo))
        {
            return owner.Refusals.Concat(checkedFile.Refusals).ToList();
        }

        var id = new DossierId(cargo.Manifest.Dossier);
        if (await db.Set<Dossier>().AnyAsync(one => one.Id == id, cancellation))
        {
            return new Refusal(RefusalKind.Conflict, "carry.is-here", CarryTexts.IsHere);
        }

        if (!await arrival.TakeInAsync(DossierStanding.NameOf(id), cargo.Record, cancellation))
        {
            return new Refusal(RefusalKind.Conflict, "carry.other-record", CarryTexts.OtherRecord);
        }

        var there = CarriedOrganisation.Read(cargo);
        var here = (await organisations.AllAsync(cancellation)).Where(one => one.Code is not null).ToDictionary(one => one.Code!, one => one.Id.Value, StringComparer.Ordinal);
        await organisations.RememberAsync([.. there.Select(one => one.Known)], cancellation);
        var places = there.Where(one => one.Code is not null && here.ContainsKey(one.Code)).ToDictionary(one => one.Id, one => here[one.Code!]);
        cargo.Rows<Dossier>()[0].Owner = organisation;
        try
        {
            var refusals = new List<Refusal>();
            foreach (var part in parts.OrderBy(part => part.Order))
            {
                refusals.AddRange(await part.UnpackAsync(cargo, places, cancellation));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException taken) when (taken is not DbUpdateConcurrencyException)
        {
            // The one thing that was not looked at row by row: something here has an identity of a row in the file.
            return new Refusal(RefusalKind.Conflict, "carry.identity-taken", CarryTexts.IdentityTaken);
        }

        await opened.EntrustAsync(id, organisation, cancellation);
        entry.Detail("manifest", cargo.ManifestHash);
        entry.Detail("lines", cargo.Record.Count.ToString(CultureInfo.InvariantCulture));
        return id;
    }
}
