namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>One that pays, with the figures that a key can go by.</summary>
/// <param name="Key">Unique among the players.</param>
/// <param name="Weights">The figure for each basis, in any unit. A basis that is not in it is missing, which is never zero; equal shares need none.</param>
public sealed record KeyPlayer(string Key, IReadOnlyDictionary<KeyBasis, decimal> Weights)
{
    /// <summary>The figure; 1 for equal shares, null when it is missing.</summary>
    internal decimal? Weight(KeyBasis basis) => basis == KeyBasis.Equal ? 1 : Weights.TryGetValue(basis, out var weight) ? weight : null;
}
