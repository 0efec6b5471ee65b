using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Databases;
using Samenspel.Cli.Texts;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel import KIND FILE [--accept-valid] [--database …]</c>: takes in a newer file of open data.</summary>
internal static class ImportCommand
{
    private const int MaxBytes = 50_000_000;

    public static Command Create(CliStreams streams)
    {
        var kind = new Argument<string>("KIND") { Description = Wording.Of(CliTexts.Import_Kind, string.Join(", ", ImportKinds.Names)) };
        var file = new Argument<string>("FILE") { Description = CliTexts.Import_File };
        var acceptValid = new Option<bool>("--accept-valid") { Description = CliTexts.Import_AcceptValid };
        var database = new Option<string?>("--database") { Description = CliTexts.Database_Description };
        kind.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (!ImportKinds.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(Wording.Of(CliTexts.Import_UnknownKind, name, string.Join(", ", ImportKinds.Names)));
            }
        });
        var command = new Command("import", CliTexts.Import_Description) { kind, file, acceptValid, database };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(kind)!, parsed.GetValue(file)!, parsed.GetValue(acceptValid), parsed.GetValue(database), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string kind, string file, bool acceptValid, string? database, CliStreams streams, CancellationToken cancellation)
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

        var request = new ImportFile(kind, file, content, acceptValid);
        var outcome = await OpenDatabase.UseAsync(
            database,
            services => services.GetRequiredService<IHandle<ImportFile, ImportReport>>().HandleAsync(request, cancellation),
            cancellation);
        if (outcome.TryGet(out var report))
        {
            return await WriteAsync(report, file, streams);
        }

        await InputFile.ReportAsync(file, outcome.Refusals, streams);
        return ExitCodes.BadInput;
    }

    private static async Task<int> WriteAsync(ImportReport report, string file, CliStreams streams)
    {
        var culture = CultureInfo.CurrentUICulture;
        foreach (var warning in report.Warnings)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Import_Warning, warning.Describe(culture)));
        }

        if (report.Faults.Count > 0)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Faults, file, report.Faults.Count));
            foreach (var fault in report.Faults)
            {
                await streams.Error.WriteLineAsync($"  {fault.Describe(culture)} [{fault.Code}]");
            }
        }

        if (!report.Imported)
        {
            await streams.Error.WriteLineAsync(CliTexts.Import_Nothing);
            return ExitCodes.BadInput;
        }

        await streams.Out.WriteLineAsync(Wording.Of(CliTexts.Import_Done, report.Kind, report.RowsImported, report.RowsRead, report.RowsRejected));
        return ExitCodes.Done;
    }
}
