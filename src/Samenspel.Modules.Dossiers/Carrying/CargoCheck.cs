using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Carrying;

/// <summary>Looks at a carried dossier as a whole: the parts, the record, every row and every seal. Nothing is asked of the database.</summary>
internal sealed class CargoCheck(SamenspelDb db, IEnumerable<IDossierCargo> parts) : IDossierFiles
{
    /// <returns>A file without faults, or all of them.</returns>
    public static Outcome<CargoReader> Read(SamenspelDb db, IEnumerable<IDossierCargo> parts, byte[] file)
    {
        var opened = CargoReader.Open(db, file);
        if (!opened.TryGet(out var cargo))
        {
            return opened;
        }

        foreach (var part in parts.OrderBy(part => part.Order))
        {
            part.Check(cargo);
        }

        _ = CarriedOrganisation.Read(cargo);
        cargo.FinishReading();
        return cargo.Faults.Count == 0 ? cargo : cargo.Faults.ToList();
    }

    public Outcome<DossierFileReport> Check(byte[] file)
    {
        var read = Read(db, parts, file);
        return read.TryGet(out var cargo)
            ? new DossierFileReport(
                cargo.Manifest.Dossier, cargo.Rows<Dossier>()[0].Title, cargo.Manifest.WrittenAt, cargo.Manifest.Version, cargo.ManifestHash, cargo.Manifest.Parts.Count, cargo.Record.Count, [.. cargo.Record.Select(line => line.Hash)])
            : read.Refusals.ToList();
    }
}
