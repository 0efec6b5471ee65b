using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Cli.Uncertainty;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Cli.Commands;

/// <summary>
/// <c>samenspel businesscase FILE [--draws N] [--seed S] [--method sobol|montecarlo] [--threads N] [--expect RESULT] [--json [--groups]]</c>:
/// computes a business case without a database.
/// </summary>
internal static class BusinessCaseCommand
{
    private const string Sobol = "sobol";
    private const string MonteCarlo = "montecarlo";

    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.BusinessCase_File };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        var groups = new Option<bool>("--groups") { Description = CliTexts.Groups_Description };
        var draws = new Option<int?>("--draws") { Description = Wording.Of(UncertaintyTexts.Draws_Description, DrawRequest.MostDraws), HelpName = "N" };
        var seed = new Option<ulong?>("--seed") { Description = UncertaintyTexts.Seed_Description, HelpName = "S" };
        var method = new Option<string?>("--method") { Description = UncertaintyTexts.Method_Description };
        method.AcceptOnlyFromAmong(Sobol, MonteCarlo);
        var threads = new Option<int?>("--threads") { Description = UncertaintyTexts.Threads_Description, HelpName = "N" };
        var expect = new Option<string?>("--expect") { Description = UncertaintyTexts.Expect_Description, HelpName = "RESULT" };
        Bound(draws, DrawRequest.MostDraws);
        Bound(threads, DrawRequest.MostThreads);
        var command = new Command("businesscase", CliTexts.BusinessCase_Description) { file, draws, seed, method, threads, expect, json, groups };
        command.Validators.Add(result =>
        {
            var isDrawn = result.GetResult(draws) is not null;
            var isRun = isDrawn || result.GetResult(seed) is not null || result.GetResult(method) is not null || result.GetResult(threads) is not null;
            Demand(result, !isRun || isDrawn || result.GetResult(expect) is not null, UncertaintyTexts.Needs_Draws);
            Demand(result, !result.GetValue(groups) || result.GetValue(json), CliTexts.GroupsNeedsJson);
            Demand(result, !result.GetValue(groups) || (!isRun && result.GetResult(expect) is null), UncertaintyTexts.Groups_Alone);
        });
        command.SetAction((parsed, cancellation) => CaseRun.OfAsync(
            new(
                parsed.GetValue(file)!, parsed.GetValue(expect),
                new(parsed.GetValue(draws), parsed.GetValue(seed), Method(parsed.GetValue(method)), parsed.GetValue(threads)),
                parsed.GetValue(json), parsed.GetValue(groups)),
            streams, cancellation));
        return command;
    }

    private static void Bound(Option<int?> option, int most) => option.Validators.Add(result =>
    {
        // A text that is no number is refused before this.
        if (result.Tokens is [var token] && long.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && (number < 1 || number > most))
        {
            result.AddError(Wording.Of(UncertaintyTexts.Number_Bounds, option.Name, most));
        }
    });

    private static void Demand(CommandResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }

    private static DrawMethod? Method(string? name) => name switch
    {
        Sobol => DrawMethod.Sobol,
        MonteCarlo => DrawMethod.MonteCarlo,
        _ => null,
    };
}
