using System.Globalization;
using System.Text.RegularExpressions;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>Where in the API's document a field of the form stands.</summary>
internal static partial class FigureFields
{
    /// <param name="field">The form's name.</param>
    /// <param name="placeOf">Where in the document the row with this number stands.</param>
    public static string NameOf(string field, Func<int, int> placeOf)
    {
        if (Row().Match(field) is { Success: true } row)
        {
            var place = placeOf(int.Parse(row.Groups["row"].Value, CultureInfo.InvariantCulture));
            return string.Create(CultureInfo.InvariantCulture, $"deelnemers[{place}].{OfRow(row.Groups["name"].Value)}");
        }

        return field switch
        {
            nameof(FiguresForm.PriceYear) => "prijspeil",
            nameof(FiguresForm.CostPerFte) => "kostenPerFte",
            nameof(FiguresForm.CostQuality) => "kostenHardheid",
            nameof(FiguresForm.Vat) => "btw",
            nameof(FiguresForm.Source) => "bron.titel",
            nameof(FiguresForm.SourceDate) => "bron.datum",
            nameof(FiguresForm.SourcePlace) => "bron.plaats",
            nameof(FiguresForm.JointLow) => "gezamenlijk.laag",
            nameof(FiguresForm.JointHigh) => "gezamenlijk.hoog",
            nameof(FiguresForm.JointQuality) => "gezamenlijk.hardheid",
            nameof(FiguresForm.MinimumSaving) => "minimaleBesparing",
            nameof(FiguresForm.Rule) => "regel",
            _ => OfRule(field),
        };
    }

    private static string OfRule(string field) => field switch
    {
        nameof(FiguresForm.FixedFte) => "regel.vasteFte",
        nameof(FiguresForm.FtePer1000) => "regel.ftePer1000",
        nameof(FiguresForm.OneInhabitants) => "regel.punten[0].inwoners",
        nameof(FiguresForm.OneLow) => "regel.punten[0].laag",
        nameof(FiguresForm.OneHigh) => "regel.punten[0].hoog",
        nameof(FiguresForm.OtherInhabitants) => "regel.punten[1].inwoners",
        nameof(FiguresForm.OtherLow) => "regel.punten[1].laag",
        nameof(FiguresForm.OtherHigh) => "regel.punten[1].hoog",
        _ => field,
    };

    private static string OfRow(string name) => name switch
    {
        nameof(FigureRow.Inhabitants) => "inwoners",
        nameof(FigureRow.Today) => "fteNu",
        nameof(FigureRow.TodayQuality) => "hardheidNu",
        nameof(FigureRow.Alone) => "fteAlleen",
        nameof(FigureRow.AloneQuality) => "hardheidAlleen",
        _ => "norm",
    };

    [GeneratedRegex(@"^Rows\[(?<row>\d+)\]\.(?<name>\w+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
