using System.Numerics;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>Cap and floor against what each paid the year before. Who paid nothing then has no percentage, so no limit: it pays its share of the year.</summary>
internal sealed class TransitionLimits(TransitionPlan plan, IReadOnlyList<string> keys, IReadOnlyList<long> before)
{
    public TransitionYear Apply(int year, long total, ExactShares blend)
    {
        var free = blend.Rounded(keys);
        var low = before.Select((paid, i) => paid == 0 ? free[i] : Low(paid)).ToArray();
        var high = before.Select((paid, i) => paid == 0 ? free[i] : High(paid, total)).ToArray();
        var broken = ExactShares.Sum(high) < total ? Broken(isCap: true, total, free) : ExactShares.Sum(low) > total ? Broken(isCap: false, total, free) : null;
        var shares = broken is null ? Within(total, blend, free, low, high) : Alike(total, free);
        return new(
            year, total, ExactNumbers.FourDecimals(100 * year, plan.Years), shares, [.. shares.Zip(before, (now, paid) => now - paid)], free,
            broken is null ? Names(i => before[i] > 0 && shares[i] == high[i] && free[i] > high[i]) : [],
            broken is null ? Names(i => before[i] > 0 && shares[i] == low[i] && free[i] < low[i]) : [],
            broken);
    }

    private string[] Names(Func<int, bool> holds) => [.. Enumerable.Range(0, keys.Count).Where(holds).Select(i => keys[i])];

    private BigInteger Low(long paid) => plan.MaxFallPercentPerYear is { } fall ? ExactNumbers.Ceiling(paid, 100 - fall) : 0;

    private BigInteger High(long paid, long total) => plan.MaxRisePercentPerYear is { } rise ? ExactNumbers.Floor(paid, 100 + rise) : BigInteger.Max(paid, total);

    private long[] Within(long total, ExactShares blend, long[] free, BigInteger[] low, BigInteger[] high) =>
        free.Zip(low).All(pair => pair.First >= pair.Second) && free.Zip(high).All(pair => pair.First <= pair.Second)
            ? free
            : LimitedSplit.Of(total, blend.Numerators, [.. before.Select(paid => (BigInteger)paid)], low, high, keys);

    // Those who paid before keep their proportions, so that all of them change by the same percentage.
    private long[] Alike(long total, long[] free)
    {
        BigInteger[] newcomers = [.. free.Select((share, i) => before[i] == 0 ? share : 0)];
        var weights = before.Select(paid => (BigInteger)paid).ToArray();
        var others = ExactShares.InProportion(total - ExactShares.Sum(newcomers), weights).Rounded(keys);
        return [.. others.Select((share, i) => share + (long)newcomers[i])];
    }

    private BrokenLimit Broken(bool isCap, long total, long[] free)
    {
        var paid = ExactShares.Sum(before.Select(cents => (BigInteger)cents));
        var rest = total - ExactShares.Sum(free.Where((_, i) => before[i] == 0).Select(cents => (BigInteger)cents));
        var change = (isCap ? rest - paid : paid - rest) * 10_000;
        return new(isCap, (decimal)((change + paid - 1) / paid) / 100m);
    }
}
