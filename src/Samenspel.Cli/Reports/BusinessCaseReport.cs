using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>A computed business case for people: both baselines together, what the report rounds, sources and caveats.</summary>
internal sealed class BusinessCaseReport
{
    private readonly BusinessCaseResult _result;
    private readonly IAnsiConsole _console;

    private BusinessCaseReport(BusinessCaseResult result, IAnsiConsole console) => (_result, _console) = (result, console);

    public static void Write(BusinessCaseResult result, CliStreams streams) => new BusinessCaseReport(result, ReportConsole.For(streams)).Write();

    private void Write()
    {
        Head();
        Totals();
        Published();
        BaselineTables.Write(_result, _console);
        GroupTables.Write(_result, _console);
        Missing();
        Paragraphs(CliTexts.Remarks_Title, _result.File.Remarks.Select(Local));
    }

    private void Head()
    {
        var file = _result.File;
        _console.Write(new Text(file.Title, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        Line(CliTexts.Head_Source, Source(file.Source));
        Line(CliTexts.Head_Date, file.Date.ToString("d MMMM yyyy", CultureInfo.CurrentCulture));
        Line(CliTexts.Head_PriceYear, file.PriceYear.ToString(CultureInfo.InvariantCulture));
        Line(CliTexts.Head_Vat, Vat(file.Vat));
        var cost = Wording.Of(CliTexts.Head_PerYear, Figures.EuroWithSign(file.CostPerFte.Value));
        Line(CliTexts.Head_CostPerFte, file.CostPerFte.Source is { } source ? $"{cost} ({Source(source)})" : cost);
        Line(CliTexts.Head_Engine, _result.EngineVersion);
    }

    private void Line(string name, string value) => _console.WriteLine($"{name}: {value}");

    private static string Source(CaseSource source) => string.Join(
        ", ", new[]
        {
            source.TitleIn(CultureInfo.CurrentUICulture), source.Date?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture), source.PlaceIn(CultureInfo.CurrentUICulture),
        }.OfType<string>());

    private static string Vat(VatStance stance) => stance switch
    {
        VatStance.Included => CliTexts.Vat_Included,
        VatStance.Excluded => CliTexts.Vat_Excluded,
        VatStance.NotApplicable => CliTexts.Vat_NotApplicable,
        _ => CliTexts.Vat_NotStated,
    };

    private void Totals()
    {
        var total = _result.Figures.Total;
        var table = new PlainTable(CliTexts.Total_Title, CliTexts.Col_PerYear, CliTexts.Col_Fte, CliTexts.Col_Euro);
        table.Row(CliTexts.Row_Today, Figures.Fte(total.Today), Figures.Euro(total.Today));
        table.Row(CliTexts.Row_Alone, Figures.Fte(total.Alone), Figures.Euro(total.Alone));
        var joint = _result.Figures.JointByRule ? CliTexts.Row_JointByRule : CliTexts.Row_Joint;
        table.Row(joint, Figures.Fte(total.Joint), Figures.Euro(total.Joint));
        table.Row(CliTexts.Row_MoreThanToday, Figures.Fte(total.MoreThanToday), Figures.Euro(total.MoreThanToday));
        table.Row(CliTexts.Row_LessThanAlone, Figures.Fte(total.LessThanAlone), Figures.Euro(total.LessThanAlone));
        table.Write(_console);
    }

    private void Published()
    {
        if (_result.Published.Count == 0)
        {
            return;
        }

        var table = new PlainTable(
            CliTexts.Published_Title, CliTexts.Col_Figure, CliTexts.Col_Printed, CliTexts.Col_Computed, CliTexts.Col_Verdict);
        foreach (var comparison in _result.Published)
        {
            var computed = comparison.Low == comparison.High
                ? Number(comparison.Low)
                : $"{Number(comparison.Low)} – {Number(comparison.High)}";
            var measure = CliTexts.ResourceManager.GetString($"Measure_{comparison.Printed.Measure}", CultureInfo.CurrentUICulture)!;
            table.Row(measure, Figures.Number(comparison.Printed.Value), computed, Verdict(comparison));
        }

        table.Write(_console);
        Paragraphs(null, _result.Published.Select(comparison => comparison.Printed.Remark).OfType<LocalText>().Select(Local));
    }

    private static string Number(decimal? value) => value is { } number ? Figures.Number(number) : CliTexts.Unknown;

    private string Verdict(PublishedComparison comparison)
    {
        var verdict = comparison.Verdict switch
        {
            PublishedVerdict.Exact => CliTexts.Verdict_Exact,
            PublishedVerdict.WithinRange => CliTexts.Verdict_WithinRange,
            PublishedVerdict.Rounded => Wording.Of(CliTexts.Verdict_Rounded, Figures.Number(comparison.RoundedTo!.Value)),
            PublishedVerdict.Differs => CliTexts.Verdict_Differs,
            _ => CliTexts.Verdict_NotComputed,
        };
        if (comparison.EuroFromPrintedFte is not { } exact || exact == comparison.Printed.Value)
        {
            return verdict;
        }

        var cost = _result.File.CostPerFte.Value;
        return Wording.Of(
            CliTexts.Verdict_FromFte, verdict, Figures.Number(exact / cost), Figures.EuroWithSign(cost), Figures.EuroWithSign(exact));
    }

    private void Missing()
    {
        var names = _result.File.Participants.ToDictionary(participant => participant.Id, participant => participant.NameIn(CultureInfo.CurrentUICulture));
        Paragraphs(CliTexts.Missing_Title, _result.Figures.Missing.Select(missing => Wording.Of(
            CliTexts.Missing_Line,
            missing.Participant is { } id ? names[id] : CliTexts.Missing_Whole,
            CliTexts.ResourceManager.GetString($"Missing_{missing.Figure}", CultureInfo.CurrentUICulture)!,
            string.Join(", ", missing.Blocks.Select(Blocked)))));
    }

    private static string Blocked(BlockedResult blocked) =>
        CliTexts.ResourceManager.GetString($"Blocks_{blocked}", CultureInfo.CurrentUICulture)!;

    private static string Local(LocalText text) => text.In(CultureInfo.CurrentUICulture);

    private void Paragraphs(string? title, IEnumerable<string> texts)
    {
        var lines = texts.ToArray();
        if (lines.Length == 0)
        {
            return;
        }

        if (title is not null)
        {
            _console.WriteLine();
            _console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
            _console.WriteLine();
        }

        foreach (var line in lines)
        {
            _console.WriteLine($"- {line}");
        }
    }
}
