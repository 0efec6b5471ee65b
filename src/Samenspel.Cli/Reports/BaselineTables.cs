using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>Each municipality against both of its baselines, and its share by each key.</summary>
internal static class BaselineTables
{
    public static void Write(BusinessCaseResult result, IAnsiConsole console)
    {
        var splits = result.Figures.Splits.ToDictionary(split => split.Key);
        if (splits[SplitKey.Inhabitants].State == SplitState.Done)
        {
            Differences(result, splits[SplitKey.Inhabitants], console);
            Shares(result, splits, console);
        }
    }

    private static void Differences(BusinessCaseResult result, CostSplit split, IAnsiConsole console)
    {
        var table = new PlainTable(
            CliTexts.Participants_Title, CliTexts.Col_Municipality, CliTexts.Col_Inhabitants, CliTexts.Col_Today, CliTexts.Col_Joint,
            CliTexts.Col_Alone, CliTexts.Col_MoreThanToday, CliTexts.Col_LessThanAlone);
        for (var i = 0; i < split.Shares.Count; i++)
        {
            var (own, share) = (result.Figures.Participants[i], split.Shares[i]);
            table.Row(
                result.File.Participants[i].NameIn(CultureInfo.CurrentUICulture), Figures.Number(own.Inhabitants), Figures.Euro(own.Today), Figures.Euro(share.Joint),
                Figures.Euro(own.Alone), Figures.Euro(share.MoreThanToday), Figures.Euro(share.LessThanAlone));
        }

        var total = result.Figures.Total;
        table.Row(
            CliTexts.Row_Total, Figures.Number(result.Figures.Participants.Sum(participant => participant.Inhabitants)),
            Figures.Euro(total.Today), Figures.Euro(total.Joint),
            Figures.Euro(total.Alone), Figures.Euro(total.MoreThanToday), Figures.Euro(total.LessThanAlone));
        table.Write(console);
    }

    private static void Shares(BusinessCaseResult result, Dictionary<SplitKey, CostSplit> splits, IAnsiConsole console)
    {
        var table = new PlainTable(
            CliTexts.Shares_Title, CliTexts.Col_Municipality, CliTexts.Col_ByInhabitants, CliTexts.Col_ByFteAlone, CliTexts.Col_ByFteToday);
        for (var i = 0; i < result.File.Participants.Count; i++)
        {
            var shares = Enum.GetValues<SplitKey>().Select(key => splits[key]).Select(split =>
                split.State == SplitState.Done ? Figures.Euro(split.Shares[i].Joint) : CliTexts.Unknown);
            table.Row([result.File.Participants[i].NameIn(CultureInfo.CurrentUICulture), .. shares]);
        }

        table.Write(console);
    }
}
