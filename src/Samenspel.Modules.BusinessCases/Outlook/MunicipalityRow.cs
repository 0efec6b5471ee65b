using Samenspel.Engine.Amounts;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What working together is for one municipality, as a row; without amounts when a figure is missing.</summary>
/// <param name="Amounts">Mean, P10, P25, P50, P75 and P90 of what it saves, turned into cost: plus is dearer.</param>
internal sealed record MunicipalityRow(string Name, IReadOnlyList<string> Amounts, string Chance, string PayBack)
{
    /// <summary>Means are whole euros that add up to their total; quantiles do not add up by their nature.</summary>
    public static IReadOnlyList<MunicipalityRow> Of(OutlookReading reading, string baseline)
    {
        var participants = reading.Result.File.Participants;
        SavingFigures?[] own = [.. participants.Select(one => reading.View.Saving(baseline, one.Id))];
        var known = own.OfType<SavingFigures>().ToList();
        var means = new Queue<long>(WholeCents.AddingUp([.. known.Select(one => (decimal)-one.NetPresentValue.Mean)]));
        return [.. own.Select((figures, i) => Row(CaseWords.Name(participants[i]), figures, figures is null ? 0 : means.Dequeue(), reading.Result.Years))];
    }

    public static MunicipalityRow Total(OutlookReading reading, string baseline)
    {
        var figures = reading.View.Saving(baseline);
        return Row(CasePageTexts.Total, figures, figures is null ? 0 : WholeCents.Of((decimal)-figures.NetPresentValue.Mean), reading.Result.Years);
    }

    private static MunicipalityRow Row(string name, SavingFigures? figures, long mean, int years)
    {
        if (figures is null)
        {
            return new(name, [], CasePageTexts.Missing, CasePageTexts.Missing);
        }

        var end = figures.NetPresentValue;
        return new(
            name,
            [Show.EuroDifference(mean * 100), .. new[] { end.P10, end.P25, end.P50, end.P75, end.P90 }.Select(value => Show.EuroDifference((long)Math.Round(-value * 100)))],
            OutlookWords.Percent(end.ChanceAboveZero),
            figures.PayBack.MedianYear is { } year ? Phrase.With(OutlookTexts.Per_Year, year) : Phrase.With(OutlookTexts.Per_NotWithin, years));
    }
}
