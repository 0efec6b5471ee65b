using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>The numbers of each municipality that cost lines are multiplied by; what is missing says what it blocks.</summary>
public sealed partial class DriversPage
{
    private const string Workplaces = "workplaces", Applications = "applications", Vat = "vatCompensable";

    private static readonly string[] DriverNames = [Workplaces, Applications, Vat];

    /// <summary>What was done a moment ago.</summary>
    [SupplyParameterFromQuery(Name = DoneName)]
    public string? Done { get; set; }

    private protected override bool IsForm => false;

    private string Lede => View!.Missing.Select(missing => missing.Participant).Distinct(StringComparer.Ordinal).Count() switch
    {
        0 => ModelTexts.Drivers_Whole,
        1 => ModelTexts.Drivers_MissingOne,
        var count => Phrase.With(ModelTexts.Drivers_MissingMany, count),
    };

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (IsPost && View is { } view)
        {
            Values = ByParticipant(Values, view.State.Keys);
        }
    }

    private protected override FormValues Stored(ModelView view)
    {
        var values = new FormValues();
        for (var i = 0; i < view.State.Drivers.Count; i++)
        {
            var drivers = view.State.Drivers[i];
            Into(values, Name(i, Workplaces), drivers.Workplaces, 1);
            Into(values, Name(i, Applications), drivers.Applications, 1);
            Into(values, Name(i, Vat), drivers.VatCompensable, 100);
        }

        return values;
    }

    private protected override string LabelOf(string field)
    {
        var (row, name) = field.IndexOf("].", StringComparison.Ordinal) is > 0 and var at ? (field[.."participants[".Length].Length, field[(at + 2)..]) : (0, field);
        var who = row > 0 && int.TryParse(field[row..field.IndexOf(']', StringComparison.Ordinal)], NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < View?.State.Participants.Count
            ? $"{View.State.Participants[i].Name}, " : "";
        return who + name switch
        {
            Workplaces => ModelTexts.Drivers_Workplaces,
            Applications => ModelTexts.Drivers_Applications,
            Vat => ModelTexts.Drivers_VatPercent,
            _ => ModelTexts.Quality,
        };
    }

    private static string Name(int row, string name) => string.Create(CultureInfo.InvariantCulture, $"participants[{row}].{name}");

    // Participants may have changed since the form was made: a row is found by its id.
    private static FormValues ByParticipant(FormValues posted, IReadOnlyList<string> keys)
    {
        var values = new FormValues { ["Version"] = posted["Version"] };
        for (var i = 0; i < keys.Count; i++)
        {
            var at = posted.Names.FirstOrDefault(name => name.EndsWith("].id", StringComparison.Ordinal) && posted[name] == keys[i])?[..^"id".Length];
            foreach (var name in DriverNames.SelectMany(name => new[] { name, $"{name}.quality" }).Where(_ => at is not null))
            {
                values[Name(i, name)] = posted[at + name];
            }
        }

        return values;
    }

    private static void Into(FormValues values, string name, CaseFigure? figure, int times)
    {
        values.Number(name, figure?.Value * times);
        values.Word($"{name}.quality", figure?.Quality);
    }

    private async Task KeepAsync()
    {
        var read = new ModelFormReading(Values, LabelOf);
        var rows = View!.State.Participants.Select((participant, i) =>
        {
            var former = View.State.Drivers[i];
            return new DriverRow(
                participant.Key,
                Figure(read, Name(i, Workplaces), read.Number(Name(i, Workplaces), 250), former.Workplaces),
                Figure(read, Name(i, Applications), read.Number(Name(i, Applications), 120), former.Applications),
                Figure(read, Name(i, Vat), read.Percentage(Name(i, Vat)), former.VatCompensable));
        }).ToList();
        var outcome = await Handler.HandleAsync(new KeepDrivers(Dossier, Version, rows, read.Unreadable), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Drivers(Dossier), read.Unreadable);
    }

    // A figure that did not change keeps its source.
    private static CaseFigure? Figure(ModelFormReading read, string name, decimal? value, CaseFigure? former)
    {
        var quality = read.Quality($"{name}.quality");
        return value is { } known ? new(known, quality, former?.Value == known ? former.Source : null) : null;
    }

    private string MissingLine(UncertainMissing missing)
    {
        var who = View!.State.Participants.FirstOrDefault(participant => participant.Key == missing.Participant)?.Name ?? missing.Participant;
        var blocked = missing.Lines.Select(key => View.Model.Lines.First(line => line.Key == key)).Select(line => CaseWords.In(line.Name))
            .Concat(missing.Variants.Select(key => Phrase.With(ModelTexts.Missing_Sharing, ModelWords.Situation(View.Model, key)))).ToList();
        return blocked.Count == 0
            ? Phrase.With(ModelTexts.Missing_Line, who, ModelWords.Figure(missing.Figure))
            : Phrase.With(ModelTexts.Missing_Blocks, who, ModelWords.Figure(missing.Figure), string.Join(", ", blocked));
    }
}
