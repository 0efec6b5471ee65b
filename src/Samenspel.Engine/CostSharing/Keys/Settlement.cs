using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// Actual cost against advances at the end of a year. A surplus first fills the reserve, the rest goes back by the key. A shortage is first paid
/// from the reserve where the rule says so, then charged by the key up to a limit; what is above that is not charged.
/// </summary>
public static class Settlement
{
    /// <param name="rule">Percentages of the budget.</param>
    /// <param name="budgetCents">The budget of the year; not below zero.</param>
    /// <param name="actualCents">What it cost; not below zero.</param>
    /// <param name="reserveCents">The reserve before; not below zero. A reserve above its limit stays as it is.</param>
    /// <param name="parties">Who paid in advance.</param>
    public static SettlementResult Of(SettlementRule rule, long budgetCents, long actualCents, long reserveCents, IReadOnlyList<SettlementParty> parties)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(parties);
        var faults = Faults(rule, [budgetCents, actualCents, reserveCents], parties);
        if (faults.Count > 0)
        {
            return new(0, 0, reserveCents, 0, 0, null, faults);
        }

        var advances = parties.Sum(party => party.AdvanceCents);
        var difference = advances - actualCents;
        long toReserve, needsAmendment = 0;
        if (difference >= 0)
        {
            toReserve = Math.Min(difference, Math.Max(0, Part(budgetCents, rule.ReservePercent) - reserveCents));
        }
        else
        {
            toReserve = rule.ReserveCoversShortage ? -Math.Min(-difference, reserveCents) : 0;
            needsAmendment = Math.Max(0, -difference + toReserve - Part(budgetCents, rule.ChargePercent));
        }

        var charged = toReserve - difference - needsAmendment;
        return new(difference, toReserve, reserveCents + toReserve, charged, needsAmendment, Shares(rule, charged, advances, parties), []);
    }

    private static long Part(long budgetCents, decimal percent) => (long)ExactNumbers.Floor(budgetCents, percent);

    private static long[] Shares(SettlementRule rule, long charged, long advances, IReadOnlyList<SettlementParty> parties)
    {
        string[] keys = [.. parties.Select(party => party.Key)];
        var weights = ProportionalSplit.WholeNumbers([.. parties.Select(party => party.Weight)]);
        if (rule.Basis == SettlementBasis.WholeCost)
        {
            var borne = ExactShares.InProportion(advances + charged, weights).Rounded(keys);
            return [.. borne.Zip(parties, (share, party) => share - party.AdvanceCents)];
        }

        var shares = ExactShares.InProportion(Math.Abs(charged), weights).Rounded(keys);
        return charged < 0 ? [.. shares.Select(share => -share)] : shares;
    }

    private static List<KeyFault> Faults(SettlementRule rule, long[] amounts, IReadOnlyList<SettlementParty> parties)
    {
        List<KeyFault> faults = [.. rule.Faults(), .. amounts.Where(cents => cents < 0).Select(cents => new KeyFault(KeyFaultKind.NegativeAmount, null, null, cents))];
        string[] keys = [.. parties.Select(party => party.Key)];
        KeyCheck.Players(keys, faults);
        KeyCheck.Weights(null, keys, [.. parties.Select(party => (decimal?)party.Weight)], faults);
        faults.AddRange(parties.Where(party => party.AdvanceCents < 0).Select(party => new KeyFault(KeyFaultKind.NegativeAmount, party.Key, null, party.AdvanceCents)));
        return faults;
    }
}
