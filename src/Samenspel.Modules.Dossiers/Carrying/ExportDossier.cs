using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>Exporting leaves a line: with the hash of the manifest, so that anybody can show later which file it was.</summary>
internal sealed record ExportDossier(DossierId Id) : IWrite, IAboutDossier;

/// <summary>Packs all that those who take part may see, with the record up to here.</summary>
internal sealed class ExportDossierHandler(
    SamenspelDb db, IDossiers dossiers, IEnumerable<IDossierCargo> parts, IOrganisations organisations, RecordCheck check, TimeProvider time, RecordEntry entry) : IHandle<ExportDossier, CarriedDossier>
{
    public async Task<Outcome<CarriedDossier>> HandleAsync(ExportDossier request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        using var cargo = new CargoWriter(db);
        foreach (var part in parts.OrderBy(part => part.Order))
        {
            await part.PackAsync(facts, cargo, cancellation);
        }

        await AddOrganisationsAsync(cargo, cancellation);
        await AddRecordAsync(request.Id, cargo, cancellation);
        var now = time.GetUtcNow();
        var (file, hash) = cargo.Finish(request.Id.Value, facts.Title, now);
        entry.Detail("manifest", hash);
        entry.Detail("bytes", file.Length.ToString(CultureInfo.InvariantCulture));
        return new CarriedDossier(file, facts.Title, now);
    }

    private async Task AddOrganisationsAsync(CargoWriter cargo, CancellationToken cancellation)
    {
        var ids = cargo.Organisations.Select(id => new OrganisationId(id)).ToList();
        var codes = (await organisations.AllAsync(cancellation)).ToDictionary(one => one.Id, one => one.Code);
        var names = await organisations.NamesAsync(ids, cancellation);
        cargo.AddPart(CarriedOrganisation.Path, JsonSerializer.SerializeToUtf8Bytes(
            names.OrderBy(one => one.Value, StringComparer.Ordinal).ThenBy(one => one.Key.Value).Select(one => new CarriedOrganisation(one.Key.Value, one.Value, codes.GetValueOrDefault(one.Key))),
            CarriedOrganisation.Json));
    }

    private async Task AddRecordAsync(DossierId id, CargoWriter cargo, CancellationToken cancellation)
    {
        var chain = DossierStanding.NameOf(id);
        var end = await check.EndOfAsync(chain, cancellation);
        using var stream = new MemoryStream();
        var lines = db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain && line.Number <= end.Number).OrderBy(line => line.Number).AsAsyncEnumerable();
        await RecordFile.WriteJsonAsync(stream, end, lines, time.GetUtcNow(), cancellation);
        cargo.AddPart(CargoManifest.RecordPath, stream.ToArray());
    }
}

/// <summary>A dossier as a file.</summary>
/// <param name="File">The zip.</param>
/// <param name="Title">What the dossier is called.</param>
/// <param name="At">When it was made.</param>
internal sealed record CarriedDossier(byte[] File, string Title, DateTimeOffset At);
