using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>
/// Who changes a version and computes its seal again is found by the record, which tells the seal and cannot be changed unnoticed.
/// </summary>
internal sealed class VersionSeals(SamenspelDb db) : IVersionSeals
{
    public const string SealDetail = "seal";
    public const string FrozenSealDetail = "frozen-seal";
    public const string NumberDetail = "version";

    private const string MakeAction = "business-cases.make-version";
    private const string FreezeAction = "business-cases.freeze-version";

    public static string NameOf(Guid version) => $"{VersionNames.TheKind}:{version}";

    public async Task<VersionSealReport> CheckAsync(CancellationToken cancellation)
    {
        var told = Read(await db.Set<RecordLine>().AsNoTracking().Where(line => line.Subject.StartsWith(VersionNames.TheKind + ":") && line.Result == Recorder.Done)
            .OrderBy(line => line.Chain).ThenBy(line => line.Number).ToListAsync(cancellation));
        var faults = new List<VersionSealFault>();
        var count = 0;
        await foreach (var version in db.Set<CaseVersion>().AsNoTracking().OrderBy(one => one.DossierId).ThenBy(one => one.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            count++;
            Judge(version, told, faults);
        }

        return new VersionSealReport(count, [.. faults, .. Gone(told)]);
    }

    /// <param name="versions">By number.</param>
    /// <param name="lines">Of the record, in order.</param>
    public static VersionSealReport Judge(IReadOnlyList<CaseVersion> versions, IEnumerable<RecordLine> lines)
    {
        var told = Read(lines.Where(line => line.Result == Recorder.Done && line.Subject.StartsWith(VersionNames.TheKind + ":", StringComparison.Ordinal)));
        var faults = new List<VersionSealFault>();
        foreach (var version in versions)
        {
            Judge(version, told, faults);
        }

        return new VersionSealReport(versions.Count, [.. faults, .. Gone(told)]);
    }

    /// <returns>What does not fit in one version; null when all does.</returns>
    public async Task<VersionSealFault?> CheckAsync(CaseVersion version, CancellationToken cancellation)
    {
        var chain = DossierStanding.NameOf(version.DossierId);
        var subject = NameOf(version.Id);
        var lines = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain && line.Subject == subject).OrderBy(line => line.Number).ToListAsync(cancellation);
        return FaultOf(version, lines.Aggregate((Told?)null, Read));
    }

    // A restored backup or a test may hold versions without their lines; the chain itself is checked apart from this.
    private static VersionSealFault? FaultOf(CaseVersion version, Told? told) =>
        VersionSeal.FaultOf(version) is { } fault ? fault
        : told is null || told.Seal != version.Seal || told.FrozenSeal != version.FrozenSeal
            ? new VersionSealFault(version.DossierId.Value, version.Number, VersionSealFaultKind.Record)
            : null;

    private static void Judge(CaseVersion version, Dictionary<string, Told> told, List<VersionSealFault> faults)
    {
        told.Remove(NameOf(version.Id), out var line);
        if (FaultOf(version, line) is { } fault)
        {
            faults.Add(fault);
        }
    }

    private static IEnumerable<VersionSealFault> Gone(Dictionary<string, Told> told) =>
        told.Values.Where(one => one.FrozenSeal is not null).Select(one => new VersionSealFault(one.Dossier, one.Number, VersionSealFaultKind.Gone));

    private static Dictionary<string, Told> Read(IEnumerable<RecordLine> lines)
    {
        var told = new Dictionary<string, Told>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Read(told.GetValueOrDefault(line.Subject), line) is { } one)
            {
                told[line.Subject] = one;
            }
        }

        return told;
    }

    private static Told? Read(Told? before, RecordLine line)
    {
        var details = RecordLine.ReadDetails(line.Details).DistinctBy(detail => detail.Name, StringComparer.Ordinal).ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.Ordinal);
        return line.Action switch
        {
            _ when line.Result != "done" => before,
            _ when line.Action == MakeAction => new(
                Guid.Parse(line.Chain.Split(':')[1]), int.Parse(details[NumberDetail], CultureInfo.InvariantCulture), details[SealDetail], null),
            _ when line.Action == FreezeAction => before is null ? null : before with { FrozenSeal = details[FrozenSealDetail] },
            _ => before,
        };
    }

    private sealed record Told(Guid Dossier, int Number, string Seal, string? FrozenSeal);
}
