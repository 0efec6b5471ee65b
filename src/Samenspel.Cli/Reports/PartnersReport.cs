using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners;
using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>The groups for people: which, why, what is weak, what is not known and what would change the order.</summary>
internal sealed class PartnersReport
{
    private readonly PartnerFinding _result;
    private readonly IAnsiConsole _console;

    private PartnersReport(PartnerFinding result, CliStreams streams) => (_result, _console) = (result, ReportConsole.For(streams));

    public static void Write(PartnerFinding result, CliStreams streams)
    {
        var report = new PartnersReport(result, streams);
        report.Head();
        report.Listed();
        for (var place = 0; place < result.Answer.Groups.Count; place++)
        {
            report.Why(place);
        }

        report.BestOfSize();
        report.Limits();
    }

    private void Head()
    {
        var own = _result.Country.Places[_result.Question.Municipality];
        _console.Write(new Text(Wording.Of(PartnerTexts.Title, own.Name), new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _console.WriteLine(_result.Answer.Looked == 0
            ? Wording.Of(PartnerTexts.NoNeighbours, own.Name)
            : Wording.Of(PartnerTexts.Looked, _result.Answer.Looked, _result.Question.MaxSize));
        if (!_result.ScaleApplied)
        {
            _console.WriteLine(Wording.Of(PartnerTexts.NoScale, SurveyCriteria.ScaleMembers, SurveyCriteria.ScaleInhabitants));
        }
    }

    private void Listed()
    {
        if (_result.Answer.Groups.Count > 0)
        {
            Table(PartnerTexts.Listed_Title, _result.Answer.Groups.Select((group, place) => ($"{place + 1}. {Names(group)}", group)));
        }
    }

    private void BestOfSize()
    {
        PartnerGroup[] groups = [.. _result.Answer.BestOfSize.OfType<PartnerGroup>()];
        if (groups.Length > 0)
        {
            Table(PartnerTexts.BestOfSize_Title, groups.Select(group => (Wording.Of(PartnerTexts.OfSize, group.Members.Count, Names(group)), group)));
        }
    }

    private void Table(string title, IEnumerable<(string Name, PartnerGroup Group)> rows)
    {
        var table = new PlainTable(title, PartnerTexts.Group, PartnerTexts.Fit, PartnerTexts.Known, PartnerTexts.Range, PartnerTexts.Inhabitants, PartnerTexts.MeanKilometres);
        foreach (var (name, group) in rows)
        {
            table.Row(name, Number(group.Fit), Percent(group.Known), $"{Number(group.Lowest)} – {Number(group.Highest)}",
                group.Inhabitants.ToString("N0", CultureInfo.CurrentCulture), _result.Country.MeanKilometres(group.Members).ToString("N1", CultureInfo.CurrentCulture));
        }

        table.Write(_console);
    }

    private void Why(int place)
    {
        var group = _result.Answer.Groups[place];
        var remarks = _result.Remarks(group).Where(remark => remark.Kind is not GroupRemarkKind.Unknown).ToLookup(remark => PartnerFinding.IsReason(remark.Kind));
        _console.WriteLine($"{place + 1}. {Names(group)}");
        Line(PartnerTexts.Reasons, remarks[true].Select(Words));
        Line(PartnerTexts.WeakPoints, remarks[false].Select(Words));
        Line(PartnerTexts.Contributions, group.Parts.Select((part, i) => (part, i)).Where(pair => pair.part.Fit is not null)
            .Select(pair => Wording.Of(PartnerTexts.Contribution, Criterion(pair.i), Number(pair.part.Contribution))));
        Line(PartnerTexts.Changes, _result.Changes(place).Select((factor, i) => (factor, i)).Where(pair => pair.factor is not null).Select(pair =>
            Wording.Of(PartnerTexts.Change, Criterion(pair.i), _result.Question.Criteria[pair.i].Weight, _result.Question.Criteria[pair.i].Weight * pair.factor!.Value, place)));
    }

    private void Limits()
    {
        _console.WriteLine();
        var unknown = _result.Question.Criteria.Select((criterion, i) => (criterion, i))
            .Where(pair => pair.criterion.Weight > 0 && _result.Answer.Groups.All(group => group.Parts[pair.i].Fit is null)).Select(pair => Criterion(pair.i)).ToArray();
        if (unknown.Length > 0)
        {
            _console.WriteLine(Wording.Of(PartnerTexts.NotKnown, string.Join(", ", unknown)));
        }

        _console.WriteLine(Wording.Of(PartnerTexts.Differ, _result.Question.MostShared));
        _console.WriteLine(PartnerTexts.NoRanking);
        _console.WriteLine(PartnerTexts.Source);
    }

    private void Line(string name, IEnumerable<string> words)
    {
        var text = string.Join("; ", words);
        if (text.Length > 0)
        {
            _console.WriteLine($"   {name}: {text}");
        }
    }

    private string Words(GroupRemark remark) => Wording.Of(
        PartnerTexts.ResourceManager.GetString($"Remark_{remark.Kind}", CultureInfo.CurrentUICulture)!,
        remark.Kind switch
        {
            GroupRemarkKind.FitsWell or GroupRemarkKind.FitsBadly or GroupRemarkKind.Unknown or GroupRemarkKind.PartlyKnown => Criterion(remark.Subject),
            GroupRemarkKind.TogetherIn or GroupRemarkKind.TiedElsewhere => _result.Country.IctPartnerships[remark.Subject].Name,
            _ => _result.Country.Places[remark.Subject].Name,
        },
        remark.Kind == GroupRemarkKind.TiedElsewhere ? _result.Country.Places[(int)remark.Value].Name : remark.Value);

    private string Names(PartnerGroup group) => string.Join(", ", group.Members.Select(member => _result.Country.Places[member].Name));

    private static string Criterion(int place) => PartnerTexts.ResourceManager.GetString($"Criterion_{SurveyCriteria.All[place].Name}", CultureInfo.CurrentUICulture)!;

    private static string Number(double value) => value.ToString("0.000", CultureInfo.CurrentCulture);

    private static string Percent(double value) => value.ToString("P0", CultureInfo.CurrentCulture);
}
