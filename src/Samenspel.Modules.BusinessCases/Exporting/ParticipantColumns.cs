using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>What each has today and wishes alone, and its share of the joint figure by each key against both of its own baselines.</summary>
internal static class ParticipantColumns
{
    public static IEnumerable<CaseColumn> Of(BusinessCaseResult result, bool isForPeople)
    {
        var (given, own, total) = (result.File.Participants, result.Figures.Participants, result.Figures.Total);
        return
        [
            new("name", CasePageTexts.Per_Municipality, i => isForPeople ? CaseWords.Name(given[i]) : given[i].Name, CasePageTexts.Total),
            new("municipality", CasePageTexts.Csv_Code, i => given[i].Municipality, null),
            new("inhabitants", CasePageTexts.Per_Inhabitants, i => own[i].Inhabitants, own.Sum(one => one.Inhabitants)),
            new("fteToday", CasePageTexts.Figure_Today, i => own[i].Today?.Fte, total.Today?.Fte),
            new("fteAlone", CasePageTexts.Figure_Alone, i => own[i].Alone?.Fte, total.Alone?.Fte),
            new("euroToday", CasePageTexts.Csv_CostToday, i => Euro(own[i].Today), Euro(total.Today)),
            new("euroAlone", CasePageTexts.Csv_CostAlone, i => Euro(own[i].Alone), Euro(total.Alone)),
            .. new[] { SplitKey.Inhabitants, SplitKey.FteAlone, SplitKey.FteToday }.SelectMany(key =>
                Shares(result.Figures.Splits.Single(split => split.Key == key), total, isForPeople)),
        ];
    }

    public static object? Euro(FteCost? cost) => cost?.Cents / 100m;

    // On a page, and so for people, together against alone is negative where together costs less; a program reads it as the API gives it.
    private static IEnumerable<CaseColumn> Shares(CostSplit split, StaffingComparison whole, bool isForPeople)
    {
        var against = isForPeople ? CaseWords.NegativeOrNone : (Func<FteCostRange?, FteCostRange?>)(range => range);
        return
        [
            Column("FteLow", CasePageTexts.Csv_FteLow, share => share.Joint.Low.Fte, whole.Joint?.Low.Fte),
            Column("FteHigh", CasePageTexts.Csv_FteHigh, share => share.Joint.High.Fte, whole.Joint?.High.Fte),
            Column("EuroLow", CasePageTexts.Csv_EuroLow, share => Euro(share.Joint.Low), Euro(whole.Joint?.Low)),
            Column("EuroHigh", CasePageTexts.Csv_EuroHigh, share => Euro(share.Joint.High), Euro(whole.Joint?.High)),
            Column("MoreThanTodayEuroLow", CasePageTexts.Csv_TodayLow, share => Euro(share.MoreThanToday?.Low), Euro(whole.MoreThanToday?.Low)),
            Column("MoreThanTodayEuroHigh", CasePageTexts.Csv_TodayHigh, share => Euro(share.MoreThanToday?.High), Euro(whole.MoreThanToday?.High)),
            Column("LessThanAloneEuroLow", CasePageTexts.Csv_AloneLow, share => Euro(against(share.LessThanAlone)?.Low), Euro(against(whole.LessThanAlone)?.Low)),
            Column("LessThanAloneEuroHigh", CasePageTexts.Csv_AloneHigh, share => Euro(against(share.LessThanAlone)?.High), Euro(against(whole.LessThanAlone)?.High)),
        ];

        CaseColumn Column(string name, string heading, Func<CostShare, object?> of, object? total) => new(
            $"by{split.Key}{name}",
            $"{heading}, {CaseTerms.Of(split.Key)}",
            i => split.Shares.Count == 0 ? null : of(split.Shares[i]),
            total);
    }
}
