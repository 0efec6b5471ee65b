using System.Globalization;
using Samenspel.Cli.Partners;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners.Divisions;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>A division for people: value, bound, gap and groups, and in what the other divisions differ.</summary>
internal static class DivisionReport
{
    public static void Write(DivisionResult result, CliStreams streams)
    {
        var console = ReportConsole.For(streams);
        var (answer, best) = (result.Answer, result.Answer.Best!);
        console.Write(new Text(Wording.Of(DivisionTexts.Title, result.RegionName ?? DivisionTexts.Country), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine(Wording.Of(DivisionTexts.Looked, result.Region.Count, answer.Groups, result.Question.MaxSize));
        console.WriteLine(Wording.Of(DivisionTexts.Value, best.Cost, best.Groups.Count));
        console.WriteLine(answer.Bound is { } bound ? Wording.Of(DivisionTexts.Bound, bound, answer.Gap!.Value) : DivisionTexts.NoBound);
        console.WriteLine(Wording.Of(answer.Stopped ? DivisionTexts.Stopped : DivisionTexts.Finished, answer.Iterations, result.Question.Seed));
        var table = new PlainTable(DivisionTexts.Groups_Title, PartnerTexts.Group, PartnerTexts.Inhabitants, DivisionTexts.Cost);
        for (var i = 0; i < best.Groups.Count; i++)
        {
            table.Row(
                string.Join(", ", best.Groups[i].Select(member => result.Place(member).Name)),
                best.Groups[i].Sum(member => result.Place(member).Inhabitants).ToString("N0", CultureInfo.CurrentCulture),
                best.Costs[i].ToString("N0", CultureInfo.CurrentCulture));
        }

        table.Write(console);
        foreach (var other in answer.Others)
        {
            console.WriteLine(Wording.Of(DivisionTexts.Other, other.Cost, (other.Cost - best.Cost) / best.Cost, Same(best, other), other.Groups.Count));
        }

        console.WriteLine(DivisionTexts.Measuring);
        console.WriteLine(DivisionTexts.Source);
    }

    public static string Fault(DivisionResult result, DivisionFault fault) => Wording.Of(
        DivisionTexts.ResourceManager.GetString($"Fault_{fault.Kind}", CultureInfo.CurrentUICulture)!,
        string.Join(", ", fault.Municipalities.Select(one => $"{result.Place(one).Name} ({result.Place(one).Code})")), result.Question.MinSize, result.Question.MaxSize);

    private static int Same(CountryDivision left, CountryDivision right)
    {
        var groups = left.Groups.Select(group => string.Join(' ', group)).ToHashSet(StringComparer.Ordinal);
        return right.Groups.Count(group => groups.Contains(string.Join(' ', group)));
    }
}
