using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Databases;
using Samenspel.Cli.Texts;
using Samenspel.Data.Recording;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel verify [FILE] [--database …] [--anchor HASH]</c>: checks the record in the database or in a file that was exported.</summary>
internal static class VerifyCommand
{
    private const int MaxBytes = 1_000_000_000;
    private const int MostFaults = 20;

    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string?>("FILE") { Description = CliTexts.Verify_File, Arity = ArgumentArity.ZeroOrOne };
        var database = new Option<string?>("--database") { Description = CliTexts.Database_Description };
        var anchor = new Option<string?>("--anchor") { Description = CliTexts.Verify_Anchor };
        anchor.Validators.Add(result =>
        {
            var hash = result.GetValueOrDefault<string>();
            if (hash is null || hash.Length != RecordHash.Beginning.Length || !hash.All(char.IsAsciiHexDigit))
            {
                result.AddError(Wording.Of(CliTexts.Verify_NoHash, hash ?? ""));
            }
        });
        var command = new Command("verify", CliTexts.Verify_Description) { file, database, anchor };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not null && result.GetValue(database) is not null)
            {
                result.AddError(CliTexts.Verify_OneOfTwo);
            }
        });
        command.SetAction((parsed, cancellation) => parsed.GetValue(file) is { } name
            ? OfFileAsync(name, parsed.GetValue(anchor)?.ToLowerInvariant(), streams, cancellation)
            : OfDatabaseAsync(parsed.GetValue(database), parsed.GetValue(anchor)?.ToLowerInvariant(), streams, cancellation));
        return command;
    }

    private static async Task<int> OfDatabaseAsync(string? database, string? anchor, CliStreams streams, CancellationToken cancellation)
    {
        var (report, seals, adopted, decisions) = await OpenDatabase.UseAsync(
            database,
            async services => (
                await services.GetRequiredService<RecordCheck>().RunAsync(null, anchor, cancellation),
                await services.GetRequiredService<IVersionSeals>().CheckAsync(cancellation),
                await services.GetRequiredService<IAdoptedSeals>().CheckAsync(cancellation),
                await services.GetRequiredService<IDecisionSeals>().CheckAsync(cancellation)),
            cancellation);
        var told = await TellAsync(report, streams);
        var fit = await TellAsync(seals, streams);
        fit &= await TellAsync(adopted, streams);
        return await TellAsync(decisions, streams) && fit && told == ExitCodes.Done ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<int> OfFileAsync(string file, string? hash, CliStreams streams, CancellationToken cancellation)
    {
        if (await InputFile.ReadAsync(file, MaxBytes, streams, cancellation) is not { } content)
        {
            return ExitCodes.BadInput;
        }

        if (content.Length > MaxBytes)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Import_TooLarge, file, MaxBytes / 1_000_000));
            return ExitCodes.BadInput;
        }

        if (VerifyDossier.IsFor(content))
        {
            return await VerifyDossier.RunAsync(file, content, hash, streams, cancellation);
        }

        var outcome = RecordFileReader.Read(content);
        if (!outcome.TryGet(out var read))
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Verify_Unreadable, file, outcome.Refusals[0].Message));
            return ExitCodes.BadInput;
        }

        return await TellAsync(read.Check(hash), streams);
    }

    /// <returns>Whether every version is as it was sealed.</returns>
    private static async Task<bool> TellAsync(VersionSealReport report, CliStreams streams)
    {
        foreach (var fault in report.Faults.Take(MostFaults))
        {
            var words = fault.Kind switch
            {
                VersionSealFaultKind.Content => CliTexts.Verify_SealContent,
                VersionSealFaultKind.Freezing => CliTexts.Verify_SealFreezing,
                VersionSealFaultKind.Gone => CliTexts.Verify_SealGone,
                _ => CliTexts.Verify_SealRecord,
            };
            await streams.Out.WriteLineAsync(Wording.Of(words, fault.Number, fault.Dossier));
        }

        if (report.Faults.Count > MostFaults)
        {
            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_More, report.Faults.Count - MostFaults));
        }

        if (report.Versions > 0 || report.Faults.Count > 0)
        {
            await streams.Out.WriteLineAsync(Wording.Of(report.Faults.Count == 0 ? CliTexts.Verify_SealsFit : CliTexts.Verify_SealsDoNotFit, report.Versions));
        }

        return report.Faults.Count == 0;
    }

    /// <returns>Whether every adopted key is as it was sealed.</returns>
    private static async Task<bool> TellAsync(AdoptedSealReport report, CliStreams streams)
    {
        foreach (var fault in report.Faults.Take(MostFaults))
        {
            var words = fault.Kind switch
            {
                AdoptedSealFaultKind.Content => CliTexts.Verify_AdoptedContent,
                AdoptedSealFaultKind.Gone => CliTexts.Verify_AdoptedGone,
                _ => CliTexts.Verify_AdoptedRecord,
            };
            await streams.Out.WriteLineAsync(Wording.Of(words, fault.Number, fault.Dossier));
        }

        if (report.Faults.Count > MostFaults)
        {
            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_More, report.Faults.Count - MostFaults));
        }

        if (report.Adopted > 0 || report.Faults.Count > 0)
        {
            await streams.Out.WriteLineAsync(Wording.Of(report.Faults.Count == 0 ? CliTexts.Verify_AdoptedFit : CliTexts.Verify_AdoptedDoNotFit, report.Adopted));
        }

        return report.Faults.Count == 0;
    }

    /// <returns>Whether every decision is as it was sealed.</returns>
    private static async Task<bool> TellAsync(DecisionSealReport report, CliStreams streams)
    {
        foreach (var fault in report.Faults.Take(MostFaults))
        {
            var words = fault.Kind switch
            {
                DecisionSealFaultKind.Content => CliTexts.Verify_DecisionContent,
                DecisionSealFaultKind.Gone => CliTexts.Verify_DecisionGone,
                _ => CliTexts.Verify_DecisionRecord,
            };
            await streams.Out.WriteLineAsync(Wording.Of(words, fault.Number, fault.Dossier));
        }

        if (report.Faults.Count > MostFaults)
        {
            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_More, report.Faults.Count - MostFaults));
        }

        if (report.Decisions > 0 || report.Faults.Count > 0)
        {
            await streams.Out.WriteLineAsync(Wording.Of(report.Faults.Count == 0 ? CliTexts.Verify_DecisionsFit : CliTexts.Verify_DecisionsDoNotFit, report.Decisions));
        }

        return report.Faults.Count == 0;
    }

    private static async Task<int> TellAsync(RecordReport report, CliStreams streams)
    {
        var faults = report.Faults.ToList();
        foreach (var fault in faults.Take(MostFaults))
        {
            await streams.Out.WriteLineAsync(fault.Describe());
        }

        if (faults.Count > MostFaults)
        {
            await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Verify_More, faults.Count - MostFaults));
        }

        await streams.Out.WriteLineAsync(Wording.Of(
            faults.Count == 0 ? CliTexts.Verify_Fits : CliTexts.Verify_DoesNotFit, report.Chains.Count, report.Chains.Sum(chain => chain.Lines), report.Anchors));
        return faults.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
