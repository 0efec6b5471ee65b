using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The version.</param>
internal sealed record RepeatVersion(DossierId Id, int Number) : IAboutDossier;

/// <summary>Computes a version again with the engine of now, from the stored input, defaults and run, and lays both results beside each other.</summary>
internal sealed class RepeatVersionHandler(SamenspelDb db, VersionSeals seals) : IHandle<RepeatVersion, VersionRepetition>
{
    private const string EnginePath = "$.engine";

    public async Task<Outcome<VersionRepetition>> HandleAsync(RepeatVersion request, CancellationToken cancellation)
    {
        var known = await db.Set<CaseVersion>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == request.Id && one.Number == request.Number, cancellation);
        if (known is null)
        {
            return VersionRefusals.Unknown();
        }

        var (file, defaults) = (BusinessCaseFiles.Read(known.Input), UncertaintyDefaults.Read(known.Defaults));
        if (!file.TryGet(out var input) || !defaults.TryGet(out var edition) || VersionRun.Of(known) is not { } run)
        {
            return new Refusal(RefusalKind.Conflict, "business-case.version-unreadable", VersionTexts.Repeat_Unreadable);
        }

        var outcome = UncertainBusinessCase.Of(input, edition, run, new RunWatch(null, cancellation));
        if (!outcome.TryGet(out var result))
        {
            return new List<Refusal> { new(RefusalKind.Conflict, "business-case.version-unreadable", VersionTexts.Repeat_Unreadable) }.Concat(outcome.Refusals).ToList();
        }

        var differences = Differences(known.Result, UncertainBusinessCase.Write(result));
        return new VersionRepetition(known.EngineVersion, result.Euro.EngineVersion, differences, (await seals.CheckAsync(known, cancellation))?.Kind);
    }

    private static IReadOnlyList<JsonDifference> Differences(byte[] kept, byte[] now)
    {
        try
        {
            using var before = JsonDocument.Parse(kept.AsMemory());
            using var after = JsonDocument.Parse(now.AsMemory());
            return [.. JsonDifferences.Between(before.RootElement, after.RootElement).Where(one => one.Path != EnginePath)];
        }
        catch (JsonException)
        {
            return [new("$", null, null)];
        }
    }
}

/// <param name="KeptEngine">The version of the engine that made it.</param>
/// <param name="Engine">The version of the engine now.</param>
/// <param name="Differences">Every place where the results differ; the engine's own version is none.</param>
/// <param name="Fault">What is not as it was sealed; null when all is.</param>
internal sealed record VersionRepetition(string KeptEngine, string Engine, IReadOnlyList<JsonDifference> Differences, VersionSealFaultKind? Fault)
{
    public bool IsSame => Differences.Count == 0;
}
