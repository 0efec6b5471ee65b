using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.BusinessCases;

/// <summary>Splits the joint figure over the participants by each key.</summary>
internal sealed class CostSplits(IReadOnlyList<StaffingParticipant> participants, IReadOnlyList<ParticipantResult> own, FteCostRange? joint)
{
    private readonly KeyOrder _order = new(participants);

    public IReadOnlyList<CostSplit> All() => [.. Enum.GetValues<SplitKey>().Select(By)];

    private CostSplit By(SplitKey key)
    {
        decimal?[] weights = [.. participants.Select(participant => Weight(participant, key))];
        var state = State(weights);
        return new(key, state, state == SplitState.Done ? Shares([.. weights.Select(weight => weight!.Value)]) : []);
    }

    private static decimal? Weight(StaffingParticipant participant, SplitKey key) => key switch
    {
        SplitKey.Inhabitants => participant.Inhabitants,
        SplitKey.FteAlone => participant.FteAlone,
        SplitKey.FteToday => participant.FteToday,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Unknown key."),
    };

    private SplitState State(decimal?[] weights)
    {
        if (joint is null)
        {
            return SplitState.NoJoint;
        }

        if (weights.Contains(null))
        {
            return SplitState.MissingFigure;
        }

        return weights.Sum() > 0 ? SplitState.Done : SplitState.NothingToSplitBy;
    }

    private List<CostShare> Shares(IReadOnlyList<decimal> weights)
    {
        var low = Split(joint!.Low, weights);
        var high = Split(joint.High, weights);
        return
        [
            .. participants.Select((participant, i) =>
            {
                var share = new FteCostRange(low[i], high[i]);
                return new CostShare(participant.Key, share, share.MoreThan(own[i].Today), share.LessThan(own[i].Alone));
            }),
        ];
    }

    private FteCost[] Split(FteCost total, IReadOnlyList<decimal> weights)
    {
        var fullFte = decimal.Round(total.Fte, StaffingLimits.MaxFteDecimals) == total.Fte && decimal.Round(total.Fte, 2) != total.Fte;
        var decimals = fullFte ? StaffingLimits.MaxFteDecimals : 2;
        var fte = _order.Apply(weights, ordered => ProportionalSplit.Of(total.Fte, decimals, ordered));
        var cents = _order.Apply(weights, ordered => ProportionalSplit.Of(total.Cents, ordered));
        return [.. fte.Zip(cents, (amount, cost) => new FteCost(amount, cost))];
    }
}
