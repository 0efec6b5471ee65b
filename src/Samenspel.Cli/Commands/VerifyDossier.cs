using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Databases;
using Samenspel.Cli.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel verify dossier.zip</c>: checks a dossier that was exported: every part, the chain of its record and every seal.</summary>
internal static class VerifyDossier
{
    private const int MostFaults = 100;

    /// <returns>Whether a file begins as a zip does.</returns>
    public static bool IsFor(byte[] content) => content.AsSpan().StartsWith("PK"u8);

    /// <param name="file">What the file is called.</param>
    /// <param name="content">The file.</param>
    /// <param name="hash">A hash that must be there: of a line of the record, or of the manifest; null for none.</param>
    /// <param name="streams">Where to write.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<int> RunAsync(string file, byte[] content, string? hash, CliStreams streams, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var outcome = await OpenDatabase.WithoutAsync(services => services.GetRequiredService<IDossierFiles>().Check(content));
        if (!outcome.TryGet(out var report))
        {
            foreach (var fault in outcome.Refusals.Take(MostFaults))
            {
                await streams.Out.WriteLineAsync(fault.Message);
            }

            if (outcome.Refusals.Count > MostFaults)
            {
                await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_More, outcome.Refusals.Count - MostFaults));
            }

            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_DossierDoesNotFit, file, outcome.Refusals.Count));
            return outcome.Refusals.Any(fault => fault.Code is "carry.no-dossier" or "carry.other-format" or "carry.too-large") ? ExitCodes.BadInput : ExitCodes.Failed;
        }

        var isKnown = hash is null || hash == report.ManifestHash || report.Hashes.Contains(hash);
        if (!isKnown)
        {
            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_DossierHashUnknown, hash!));
        }

        await streams.Out.WriteLineAsync(Wording.Of(
            CliTexts.Verify_DossierFits, report.Title, report.WrittenAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), report.Version, report.Parts, report.Lines, report.ManifestHash));
        return isKnown ? ExitCodes.Done : ExitCodes.Failed;
    }
}
