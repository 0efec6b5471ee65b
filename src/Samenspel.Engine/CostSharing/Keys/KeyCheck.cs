using System.Numerics;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>Finds everything that is wrong with a key and what it divides.</summary>
internal static class KeyCheck
{
    // Percentages beyond this are told as out of range and are not added up.
    private const decimal Addable = 1_000_000;

    public static IReadOnlyList<KeyFault> Of(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(players);
        var faults = new List<KeyFault>();
        if (totalCents < 0)
        {
            faults.Add(new(KeyFaultKind.NegativeTotal, Amount: totalCents));
        }

        Players([.. players.Select(player => player.Key)], faults);
        Parts(formula.Parts, faults);
        foreach (var basis in formula.Parts.Select(part => part.Basis).Distinct())
        {
            Weights(basis, [.. players.Select(player => player.Key)], [.. players.Select(player => player.Weight(basis))], faults);
        }

        Additional(totalCents, formula, players, faults);
        return faults;
    }

    public static void Players(IReadOnlyList<string> keys, List<KeyFault> faults)
    {
        if (keys.Count == 0)
        {
            faults.Add(new(KeyFaultKind.NoPlayers));
        }

        faults.AddRange(keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => new KeyFault(KeyFaultKind.DoubledPlayer, same.Key)));
    }

    /// <param name="basis">What the figures are; null when they are no basis of a key.</param>
    /// <param name="keys">Of the players.</param>
    /// <param name="weights">In the same order; null is missing.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static void Weights(KeyBasis? basis, IReadOnlyList<string> keys, IReadOnlyList<decimal?> weights, List<KeyFault> faults)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (weights[i] is null)
            {
                faults.Add(new(KeyFaultKind.MissingWeight, keys[i], basis));
            }
            else if (weights[i] < 0)
            {
                faults.Add(new(KeyFaultKind.NegativeWeight, keys[i], basis, weights[i]));
            }
        }

        if (keys.Count > 0 && weights.All(weight => weight == 0))
        {
            faults.Add(new(KeyFaultKind.AllWeightsZero, null, basis));
        }
    }

    private static void Parts(IReadOnlyList<KeyPart> parts, List<KeyFault> faults)
    {
        foreach (var part in parts.Where(part => part.Percent is <= 0 or > 100))
        {
            faults.Add(new(KeyFaultKind.PercentageOutOfRange, null, part.Basis, part.Percent));
        }

        faults.AddRange(parts.GroupBy(part => part.Basis).Where(same => same.Count() > 1).Select(same => new KeyFault(KeyFaultKind.BasisTwice, null, same.Key)));
        if (parts.All(part => Math.Abs(part.Percent) <= Addable) && parts.Sum(part => part.Percent) is var sum and not 100)
        {
            faults.Add(new(KeyFaultKind.PercentagesNotHundred, null, null, sum));
        }
    }

    private static void Additional(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players, List<KeyFault> faults)
    {
        var sum = BigInteger.Zero;
        foreach (var (key, cents) in formula.AdditionalCents.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            sum += cents;
            if (players.All(player => player.Key != key))
            {
                faults.Add(new(KeyFaultKind.UnknownPlayer, key, null, cents));
            }

            if (cents < 0)
            {
                faults.Add(new(KeyFaultKind.NegativeAdditional, key, null, cents));
            }
        }

        if (sum > totalCents && totalCents >= 0)
        {
            faults.Add(new(KeyFaultKind.AdditionalAboveTotal, null, null, (decimal)sum));
        }
    }
}
