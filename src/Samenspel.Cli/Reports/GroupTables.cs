using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>What follows from the rule: without each, by number of partners, and the rule with its caveat.</summary>
internal static class GroupTables
{
    public static void Write(BusinessCaseResult result, IAnsiConsole console)
    {
        if (result.Figures.PartnerCounts is not { } counts)
        {
            return;
        }

        Without(result, console);
        Counts(counts, console);
        Pays(CliTexts.Pays_Alone, counts.AgainstAlone, console);
        Pays(CliTexts.Pays_Today, counts.AgainstToday, console);
        Rule(result, console);
    }

    private static void Without(BusinessCaseResult result, IAnsiConsole console)
    {
        var names = result.File.Participants.ToDictionary(participant => participant.Id, participant => participant.NameIn(CultureInfo.CurrentUICulture));
        var table = new PlainTable(
            CliTexts.Without_Title, CliTexts.Col_Without, CliTexts.Col_Inhabitants, CliTexts.Col_JointFte, CliTexts.Col_MoreThanToday,
            CliTexts.Col_ChangeAlone, CliTexts.Col_LessThanAlone, CliTexts.Col_ChangeAlone);
        foreach (var row in result.Figures.WithoutEach)
        {
            var rest = row.Rest.Comparison;
            table.Row(
                names[row.Without], Figures.Number(row.Rest.Inhabitants), Figures.Fte(rest.Joint), Figures.Euro(rest.MoreThanToday),
                Figures.Euro(row.ChangeOfMoreThanToday), Figures.Euro(rest.LessThanAlone), Figures.Euro(row.ChangeOfLessThanAlone));
        }

        table.Write(console);
    }

    private static void Counts(PartnerCountTable counts, IAnsiConsole console)
    {
        var table = new PlainTable(
            CliTexts.Counts_Title, CliTexts.Col_Partners, CliTexts.Col_Groups, CliTexts.Col_TodayMin, CliTexts.Col_AloneMean,
            CliTexts.Col_AloneMax, CliTexts.Col_AloneMin, CliTexts.Col_AloneMean, CliTexts.Col_AloneMax);
        foreach (var row in counts.Rows)
        {
            table.Row([
                row.Partners.ToString(CultureInfo.CurrentCulture), row.Groups is { } groups ? Figures.Number(groups) : "> 9 × 10^18",
                .. Spread(row.AgainstToday), .. Spread(row.AgainstAlone)]);
        }

        table.Write(console);
    }

    /// <summary>The least saving belongs to the high joint figure and the most to the low one.</summary>
    private static string[] Spread(SavingSpreadRange? spread) => spread is null
        ? [CliTexts.Unknown, CliTexts.Unknown, CliTexts.Unknown]
        :
        [
            Figures.Euro(new FteCostRange(spread.AtHighJoint.Min, spread.AtLowJoint.Min)),
            Figures.Euro(new FteCostRange(spread.AtHighJoint.Mean, spread.AtLowJoint.Mean)),
            Figures.Euro(new FteCostRange(spread.AtHighJoint.Max, spread.AtLowJoint.Max)),
        ];

    private static void Pays(string against, PaysFromRange? range, IAnsiConsole console)
    {
        if (range is null)
        {
            return;
        }

        if (range.AtLowJoint == range.AtHighJoint)
        {
            console.WriteLine(Sentence(against, range.AtLowJoint));
        }
        else
        {
            console.WriteLine(Sentence(against, range.AtLowJoint) + CliTexts.Pays_LowJoint);
            console.WriteLine(Sentence(against, range.AtHighJoint) + CliTexts.Pays_HighJoint);
        }
    }

    private static string Sentence(string against, PaysFrom from) => from switch
    {
        { Some: null } => Wording.Of(CliTexts.Pays_None, against, CliTexts.Pays_Never),
        _ when from.Some == from.Every => Wording.Of(CliTexts.Pays_Every, against, from.Every!),
        { Every: null } => Wording.Of(CliTexts.Pays_Some, against, from.Some),
        _ => Wording.Of(CliTexts.Pays_From, against, from.Some, from.Every),
    };

    private static void Rule(BusinessCaseResult result, IAnsiConsole console)
    {
        var rule = result.File.Rule!;
        var lines = BusinessCaseCalculation.StaffingOf(result.File).Rule!;
        var texts = new[] { lines.Low, lines.High }.Distinct()
            .Select(line => Wording.Of(CliTexts.Rule_Line, Figures.Number(line.FixedFte), Figures.Number(line.FtePerThousand)));
        var derived = rule.Derived ? $" ({CliTexts.Rule_Derived})" : "";
        console.WriteLine();
        console.WriteLine($"{CliTexts.Rule_Title}: {string.Join(" – ", texts)}{derived}.");
        if (rule.Caveat is { } caveat)
        {
            console.WriteLine(caveat.In(CultureInfo.CurrentUICulture));
        }
    }
}
