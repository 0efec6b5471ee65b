using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>One row a participant with its figures and its share by each key, exact to the cent. Headings are the same in every language.</summary>
internal static class CaseRows
{
    private static readonly string[] Own = ["gemeente", "code", "inwoners", "fteVandaag", "fteAlleen", "euroVandaag", "euroAlleen"];
    private static readonly (SplitKey Key, string Name)[] Keys =
        [(SplitKey.Inhabitants, "naarInwoners"), (SplitKey.FteAlone, "naarFteAlleen"), (SplitKey.FteToday, "naarFteVandaag")];

    private static readonly string[] Parts =
        ["FteLaag", "FteHoog", "EuroLaag", "EuroHoog", "EuroMeerDanVandaagLaag", "EuroMeerDanVandaagHoog", "EuroMinderDanAlleenLaag", "EuroMinderDanAlleenHoog"];

    public static Sheet Of(BusinessCaseResult result) => new(
        "businesscase",
        [.. Own, .. Keys.SelectMany(key => Parts.Select(part => key.Name + part))],
        [.. result.File.Participants.Select((participant, i) => Row(result, participant, i))]);

    private static IReadOnlyList<object?> Row(BusinessCaseResult result, CaseParticipant participant, int i)
    {
        var own = result.Figures.Participants[i];
        return
        [
            participant.Name,
            participant.Municipality,
            own.Inhabitants,
            own.Today?.Fte,
            own.Alone?.Fte,
            Euro(own.Today),
            Euro(own.Alone),
            .. Keys.SelectMany(key => Share(result.Figures.Splits.Single(split => split.Key == key.Key), i)),
        ];
    }

    private static IEnumerable<object?> Share(CostSplit split, int i)
    {
        var share = split.Shares.Count == 0 ? null : split.Shares[i];
        return
        [
            share?.Joint.Low.Fte,
            share?.Joint.High.Fte,
            Euro(share?.Joint.Low),
            Euro(share?.Joint.High),
            Euro(share?.MoreThanToday?.Low),
            Euro(share?.MoreThanToday?.High),
            Euro(share?.LessThanAlone?.Low),
            Euro(share?.LessThanAlone?.High),
        ];
    }

    private static object? Euro(FteCost? cost) => cost is null ? null : cost.Cents / 100m;
}
