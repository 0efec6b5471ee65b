using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Who changes an adopted key and computes its seal again is found by the record, which tells the seal and cannot be changed unnoticed.</summary>
internal sealed class AdoptedSeals(SamenspelDb db) : IAdoptedSeals
{
    private const string NumberDetail = "number";

    public async Task<AdoptedSealReport> CheckAsync(CancellationToken cancellation)
    {
        var lines = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.StartsWith(AdoptedNames.TheKind + ":") && line.Result == Recorder.Done).ToListAsync(cancellation);
        var adopted = await db.Set<AdoptedKey>().AsNoTracking().OrderBy(one => one.DossierId).ThenBy(one => one.Number).ToListAsync(cancellation);
        return Judge(adopted, lines);
    }

    /// <param name="keys">By dossier and number.</param>
    /// <param name="lines">Of the record.</param>
    public static AdoptedSealReport Judge(IReadOnlyList<AdoptedKey> keys, IEnumerable<RecordLine> lines)
    {
        var told = Read(lines);
        var faults = new List<AdoptedSealFault>();
        foreach (var adopted in keys)
        {
            told.Remove(AdoptedNames.NameOf(adopted.Id), out var line);
            if (AdoptionSeal.Of(adopted) != adopted.Seal)
            {
                faults.Add(new(adopted.DossierId.Value, adopted.Number, AdoptedSealFaultKind.Content));
            }
            else if (line?.Seal != adopted.Seal)
            {
                faults.Add(new(adopted.DossierId.Value, adopted.Number, AdoptedSealFaultKind.Record));
            }
        }

        faults.AddRange(told.Values.OrderBy(one => one.Dossier).ThenBy(one => one.Number).Select(one => new AdoptedSealFault(one.Dossier, one.Number, AdoptedSealFaultKind.Gone)));
        return new(keys.Count, faults);
    }

    private static Dictionary<string, Told> Read(IEnumerable<RecordLine> lines)
    {
        var told = new Dictionary<string, Told>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Result == Recorder.Done && line.Subject.StartsWith(AdoptedNames.TheKind + ":", StringComparison.Ordinal)))
        {
            var details = RecordLine.ReadDetails(line.Details).DistinctBy(detail => detail.Name, StringComparer.Ordinal).ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
            told[line.Subject] = new(
                Guid.Parse(line.Chain.Split(':')[1]), int.Parse(details[NumberDetail], CultureInfo.InvariantCulture), details[AdoptedNames.SealDetail]);
        }

        return told;
    }

    private sealed record Told(Guid Dossier, int Number, string Seal);
}
