using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel content check [FOLDER…] [--shipped FOLDER] [--json]</c>: checks the content of the product and of regional bodies.</summary>
internal static class ContentCommand
{
    private const string ShippedTitle = "content/process";

    public static Command Create(CliStreams streams)
    {
        var folders = new Argument<string[]>("FOLDER") { Description = CliTexts.Content_Folders, Arity = ArgumentArity.ZeroOrMore };
        var shipped = new Option<string?>("--shipped") { Description = CliTexts.Content_Shipped };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        var check = new Command("check", CliTexts.Content_CheckDescription) { folders, shipped, json };
        check.SetAction((parsed, _) => CheckAsync(parsed.GetValue(folders) ?? [], parsed.GetValue(shipped), parsed.GetValue(json), streams));
        return new Command("content", CliTexts.Content_Description) { check };
    }

    private static async Task<int> CheckAsync(IReadOnlyList<string> folders, string? shipped, bool asJson, CliStreams streams)
    {
        var own = shipped ?? Path.Combine(AppContext.BaseDirectory, ShippedTitle);
        var missing = folders.Prepend(own).Where(folder => !Directory.Exists(folder)).ToList();
        foreach (var folder in missing)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Content_NoFolder, folder));
        }

        if (missing.Count > 0)
        {
            return ExitCodes.BadInput;
        }

        try
        {
            var report = ProcessContent.Check(own, shipped is null ? ShippedTitle : shipped.Replace('\\', '/').TrimEnd('/'), folders);
            if (asJson)
            {
                await streams.Out.WriteLineAsync(JsonSerializer.Serialize(ContentCheckDocument.Of(report), ContentCheckDocument.Options));
            }
            else
            {
                await TellAsync(report, streams);
            }

            return report.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Content_Unreadable, unreadable.Message));
            return ExitCodes.BadInput;
        }
    }

    private static async Task TellAsync(ContentReport report, CliStreams streams)
    {
        foreach (var fault in report.Faults)
        {
            await streams.Out.WriteLineAsync($"{fault.File}{Line(fault)}: {fault.Path}: {fault.What} {fault.Mend} [{fault.Code}]");
        }

        await streams.Out.WriteLineAsync(report.Faults.Count == 0
            ? Wording.Of(CliTexts.Content_Fits, report.Documents.Count)
            : Wording.Of(CliTexts.Content_DoesNotFit, report.Documents.Count, report.Faults.Count));
    }

    // As compilers write it, so that an editor opens the file at that line.
    private static string Line(ContentFault fault) => fault.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : "";
}
