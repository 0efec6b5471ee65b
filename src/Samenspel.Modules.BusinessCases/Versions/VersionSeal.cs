using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>The seal of a version: SHA-256 of a short text that names everything in it, so that anybody can compute it again. Described in docs/methods/case-versions.md.</summary>
internal static class VersionSeal
{
    public const string Format = "samenspel-case-version/1";

    /// <returns>The text that is sealed: one line for each part, long ones by their SHA-256.</returns>
    public static string Manifest(CaseVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        string[] lines =
        [
            $"format {Format}",
            $"dossier {version.DossierId.Value}",
            string.Create(CultureInfo.InvariantCulture, $"number {version.Number}"),
            $"made-at {Moment(version.MadeAt)}",
            $"made-by account:{version.MadeBy.Value} organisation:{version.Organisation.Value}",
            $"engine {version.EngineVersion}",
            string.Create(
                CultureInfo.InvariantCulture, $"run method={version.Method} seed={version.Seed} points={version.Points} replications={version.Replications}"),
            $"result-format {version.ResultFormat}",
            $"title {HashOf(version.Title)}",
            $"note {HashOf(version.Note)}",
            $"input {HashOf(version.Input)}",
            $"defaults {HashOf(version.Defaults)}",
            $"objections {HashOf(version.Objections)}",
            $"result {HashOf(version.Result)}",
        ];
        return string.Join('\n', lines) + "\n";
    }

    public static string Of(CaseVersion version) => HashOf(Manifest(version));

    /// <returns>The hash over the seal and who froze it when and on what ground.</returns>
    public static string OfFreezing(CaseVersion version) => HashOf(
        $"seal {version.Seal}\nfrozen-at {(version.FrozenAt is { } at ? Moment(at) : "")}\nfrozen-by account:{version.FrozenBy?.Value}\nground {HashOf(version.FrozenGround ?? "")}\n");

    /// <returns>What is not as it was sealed; null when all is.</returns>
    public static VersionSealFault? FaultOf(CaseVersion version)
    {
        if (Of(version) != version.Seal)
        {
            return new(version.DossierId.Value, version.Number, VersionSealFaultKind.Content);
        }

        var frozen = version.IsFrozen ? OfFreezing(version) : null;
        var isWhole = version.IsFrozen || (version.FrozenBy is null && version.FrozenGround is null);
        return frozen == version.FrozenSeal && isWhole ? null : new(version.DossierId.Value, version.Number, VersionSealFaultKind.Freezing);
    }

    /// <summary>To the millisecond, the precision in which it is kept.</summary>
    public static DateTimeOffset Kept(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
