using System.Numerics;
using Samenspel.Engine.Amounts;

namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// Divides a cost by a key of practice, to the cent. Whole-number arithmetic throughout; rounding once, by largest remainder over the exact
/// sum of all parts. Definition and worked example: docs/methods/cost-sharing-keys.md.
/// </summary>
public static class KeySharing
{
    /// <param name="totalCents">The cost; not below zero.</param>
    /// <param name="formula">The key.</param>
    /// <param name="players">Who pays, in any order.</param>
    /// <returns>The shares, or everything that is wrong.</returns>
    public static KeyResult Of(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players)
    {
        var faults = KeyCheck.Of(totalCents, formula, players);
        return faults.Count > 0
            ? new(null, [], faults)
            : new(Exact(totalCents, formula, players).Rounded(Keys(players)), Explained(totalCents, formula, players), []);
    }

    internal static string[] Keys(IReadOnlyList<KeyPlayer> players) => [.. players.Select(player => player.Key)];

    /// <summary>The shares before rounding, of a key without faults.</summary>
    internal static ExactShares Exact(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players)
    {
        var parts = Parts(totalCents, formula, players);
        var denominator = parts.Aggregate(BigInteger.One, (product, part) => product * part.Denominator);
        var numerators = players.Select(player => Additional(formula, player) * denominator).ToArray();
        foreach (var part in parts)
        {
            var factor = denominator / part.Denominator;
            for (var i = 0; i < numerators.Length; i++)
            {
                numerators[i] += part.Numerators[i] * factor;
            }
        }

        return new(numerators, denominator);
    }

    private static KeyAmounts[] Explained(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players)
    {
        var parts = Parts(totalCents, formula, players);
        return
        [
            .. players.Select((player, i) => new KeyAmounts(
                (long)Additional(formula, player), [.. parts.Select(part => ExactNumbers.FourDecimals(part.Numerators[i], part.Denominator))])),
        ];
    }

    private static ExactShares[] Parts(long totalCents, KeyFormula formula, IReadOnlyList<KeyPlayer> players)
    {
        var rest = totalCents - ExactShares.Sum(players.Select(player => Additional(formula, player)));
        return [.. formula.Parts.Select(part => Part(rest, part, players))];
    }

    private static ExactShares Part(BigInteger rest, KeyPart part, IReadOnlyList<KeyPlayer> players)
    {
        var weights = ProportionalSplit.WholeNumbers([.. players.Select(player => player.Weight(part.Basis)!.Value)]);
        var shares = ExactShares.InProportion(rest * ExactNumbers.Mantissa(part.Percent), weights);
        return shares with { Denominator = shares.Denominator * ExactNumbers.Hundred(part.Percent) };
    }

    private static BigInteger Additional(KeyFormula formula, KeyPlayer player) => formula.AdditionalCents.GetValueOrDefault(player.Key);
}
