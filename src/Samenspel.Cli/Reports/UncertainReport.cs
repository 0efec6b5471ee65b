using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Contracts;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>A case under uncertainty for people: both baselines in euro and fte, how sure that is, and every default that was used.</summary>
internal sealed class UncertainReport
{
    private readonly UncertainCaseResult _result;
    private readonly IAnsiConsole _console;

    private UncertainReport(UncertainCaseResult result, IAnsiConsole console) => (_result, _console) = (result, console);

    /// <param name="result">What was computed.</param>
    /// <param name="asked">How many draws somebody asked for.</param>
    /// <param name="streams">Where it goes.</param>
    public static void Write(UncertainCaseResult result, int? asked, CliStreams streams)
    {
        var report = new UncertainReport(result, ReportConsole.For(streams));
        report.Head(asked);
        report.Variant(UncertainCaseResult.Together);
        foreach (var variant in result.File.Uncertainty?.Variants ?? [])
        {
            report.Line("");
            report.Line(Wording.Of(variant.Illustrative ? UncertaintyTexts.Report_VariantExample : UncertaintyTexts.Report_Variant, Local(variant.Name)));
            report.Variant(variant.Key);
        }

        report.Missing();
        report.Line("");
        report.Line(UncertaintyTexts.Report_Errors);
        report.Line("");
        report.Line(Local(result.Edition.Evidence));
        DefaultLines.Write(result, report.Line);
    }

    private static (string Key, string Name)[] Baselines() =>
        [(UncertainCaseResult.Today, UncertaintyTexts.Against_Today), (UncertainCaseResult.Alone, UncertaintyTexts.Against_Alone)];

    private void Head(int? asked)
    {
        var options = _result.Euro.Options;
        _console.Write(new Text(_result.File.Title, new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        Line(Wording.Of(
            UncertaintyTexts.Report_Run, Count(options.Draws), options.Method == DrawMethod.Sobol ? "Sobol" : "Monte Carlo", options.Replications,
            options.Seed.ToString(CultureInfo.InvariantCulture), _result.Euro.EngineVersion));
        if (asked is { } number && number != options.Draws)
        {
            Line(Wording.Of(UncertaintyTexts.Report_Asked, Count(number), Count(options.Draws)));
        }

        Line(Wording.Of(UncertaintyTexts.Report_Input, _result.InputHash[..16], _result.File.PriceYear.ToString(CultureInfo.InvariantCulture), _result.Years));
        Line(UncertaintyTexts.Report_Sign);
    }

    private void Variant(string variant)
    {
        foreach (var (baseline, name) in Baselines())
        {
            Baseline((variant, baseline), name);
        }
    }

    private void Baseline((string Variant, string Baseline) what, string name)
    {
        Line("");
        Headline(what, name);
        Table(Wording.Of(UncertaintyTexts.Table_Euro, name, _result.Years), what, _result.Euro, figures => figures.NetPresentValue, value => Number(value, "#,0"));
        Table(Wording.Of(UncertaintyTexts.Table_Fte, name, _result.Years), what, _result.Fte, figures => figures.Years[^1], value => Number(value, "#,0.00"));
    }

    private void Headline((string Variant, string Baseline) what, string name)
    {
        if (_result.Euro.Of(what.Variant, what.Baseline).Figures is not { } figures)
        {
            Line(Wording.Of(UncertaintyTexts.Headline_Unknown, name));
            return;
        }

        Line(Wording.Of(
            UncertaintyTexts.Headline, name, Chance(figures.NetPresentValue.ChanceAboveZero), _result.Years,
            figures.PayBack.MedianYear is { } year ? Wording.Of(UncertaintyTexts.PayBack_Year, year) : Wording.Of(UncertaintyTexts.PayBack_Never, _result.Years)));
    }

    private void Table(string title, (string Variant, string Baseline) what, CaseResult result, Func<SavingFigures, Spread> spread, Func<double, string> write)
    {
        var table = new PlainTable(
            title, CliTexts.Col_Municipality, UncertaintyTexts.Col_Mean, "P10", "P25", "P50", "P75", "P90", UncertaintyTexts.Col_Chance);
        foreach (var participant in _result.File.Participants)
        {
            Row(participant.NameIn(CultureInfo.CurrentUICulture), result.Of(what.Variant, what.Baseline, participant.Id).Figures);
        }

        var total = result.Of(what.Variant, what.Baseline).Figures;
        Row(CliTexts.Row_Total, total);
        if (total is not null && spread(total).Error is { } error)
        {
            table.Row(
                UncertaintyTexts.Row_Error, write(error.Mean), write(error.P10), write(error.P25), write(error.P50), write(error.P75), write(error.P90),
                Number(100 * error.ChanceAboveZero, "0.00"));
        }

        table.Write(_console);

        void Row(string name, SavingFigures? figures)
        {
            var known = figures is null ? null : spread(figures);
            table.Row(
            [
                name,
                .. known is null
                    ? Enumerable.Repeat(CliTexts.Unknown, 7)
                    : [write(known.Mean), write(known.P10), write(known.P25), write(known.P50), write(known.P75), write(known.P90), Number(100 * known.ChanceAboveZero, "0.0")],
            ]);
        }
    }

    private void Missing()
    {
        var names = _result.File.Participants.ToDictionary(participant => participant.Id, participant => participant.NameIn(CultureInfo.CurrentUICulture));
        foreach (var missing in _result.Missing)
        {
            Line(Wording.Of(UncertaintyTexts.Missing_Line, names[missing.Participant], Figure(missing.Figure)));
            if (missing.Lines.Count + missing.Variants.Count > 0)
            {
                Line(Wording.Of(UncertaintyTexts.Missing_Blocks, string.Join(", ", missing.Lines.Concat(missing.Variants))));
            }
        }
    }

    private static string Figure(string name) => name switch
    {
        "fteAlone" => UncertaintyTexts.Missing_Alone,
        "fteToday" => UncertaintyTexts.Missing_Today,
        "workplaces" => UncertaintyTexts.Missing_Workplaces,
        "applications" => UncertaintyTexts.Missing_Applications,
        _ => UncertaintyTexts.Missing_Vat,
    };

    private void Line(string text) => _console.WriteLine(text);

    private static string Local(LocalText text) => text.In(CultureInfo.CurrentUICulture);

    private static string Count(int number) => number.ToString("#,0", CultureInfo.CurrentCulture);

    // A chance of a case that rests on judgement is never 0 or 100 in 100.
    private static string Chance(double part) => part switch
    {
        < 0.01 => UncertaintyTexts.Chance_Hardly,
        > 0.99 => UncertaintyTexts.Chance_Nearly,
        _ => Number(100 * part, "0"),
    };

    private static string Number(double value, string format)
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.CurrentCulture);
        return value < 0 && text.Any(letter => letter is >= '1' and <= '9') ? $"−{text}" : text;
    }
}
