using System.CommandLine;
using System.Text;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel businesscase FILE [--json [--groups]]</c>: computes a business case without a database.</summary>
internal static class BusinessCaseCommand
{
    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.BusinessCase_File };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        var groups = new Option<bool>("--groups") { Description = CliTexts.Groups_Description };
        var command = new Command("businesscase", CliTexts.BusinessCase_Description) { file, json, groups };
        command.Validators.Add(result =>
        {
            if (result.GetValue(groups) && !result.GetValue(json))
            {
                result.AddError(CliTexts.GroupsNeedsJson);
            }
        });
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), parsed.GetValue(groups), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool json, bool groups, CliStreams streams, CancellationToken cancellation)
    {
        if (await InputFile.ReadAsync(file, BusinessCaseFile.MaxBytes, streams, cancellation) is not { } bytes)
        {
            return ExitCodes.BadInput;
        }

        var outcome = BusinessCaseFiles.Read(bytes);
        if (!outcome.TryGet(out var businessCase))
        {
            await InputFile.ReportAsync(file, outcome.Refusals, streams);
            return ExitCodes.BadInput;
        }

        var result = BusinessCaseCalculation.Of(businessCase);
        if (json)
        {
            await streams.Out.WriteLineAsync(Encoding.UTF8.GetString(BusinessCaseDocuments.Write(result, groups)));
        }
        else
        {
            BusinessCaseReport.Write(result, streams);
        }

        return ExitCodes.Done;
    }
}
