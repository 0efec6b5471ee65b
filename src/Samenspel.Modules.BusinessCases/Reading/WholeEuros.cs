using Samenspel.Engine.Amounts;
using Samenspel.Engine.BusinessCases;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>
/// Pages show whole euros. Columns are rounded so that they add up to their rounded total, and a difference is that of the two
/// rounded amounts, so that a reader who adds up the page finds what the page says.
/// </summary>
internal static class WholeEuros
{
    public static StaffingComparison Of(StaffingComparison exact)
    {
        var joint = exact.Joint is { } range ? new FteCostRange(Of(range.Low), Of(range.High)) : null;
        var (today, alone) = (OrNone(exact.Today), OrNone(exact.Alone));
        return new(today, alone, joint, joint?.MoreThan(today), joint?.LessThan(alone));
    }

    /// <summary>Each participant's share against its own baselines; every column adds up to that of the whole group.</summary>
    public static IReadOnlyList<StaffingComparison> Of(IReadOnlyList<ParticipantResult> own, CostSplit split)
    {
        var today = Column([.. own.Select(one => one.Today)]);
        var alone = Column([.. own.Select(one => one.Alone)]);
        var shares = split.Shares;
        var low = Column([.. shares.Select(share => share.Joint.Low)]);
        var high = Column([.. shares.Select(share => share.Joint.High)]);
        return
        [
            .. own.Select((_, i) =>
            {
                var joint = shares.Count == 0 ? null : new FteCostRange(low[i]!, high[i]!);
                return new StaffingComparison(today[i], alone[i], joint, joint?.MoreThan(today[i]), joint?.LessThan(alone[i]));
            }),
        ];
    }

    private static FteCost? OrNone(FteCost? exact) => exact is null ? null : Of(exact);

    private static FteCost Of(FteCost exact) => exact with { Cents = WholeCents.Of(exact.Cents / 100m) * 100 };

    private static IReadOnlyList<FteCost?> Column(IReadOnlyList<FteCost?> exact)
    {
        var euros = WholeCents.AddingUp([.. exact.Select(one => (one?.Cents ?? 0) / 100m)]);
        return [.. exact.Select((one, i) => one is null ? null : one with { Cents = euros[i] * 100 })];
    }
}
