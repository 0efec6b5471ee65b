namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>
/// A key of practice: additional amounts are paid by who asked for them, the rest is divided by the parts. One part is a plain key; equal
/// shares and another are an equal base with a key; with additional amounts it is fixed, variable and additional.
/// </summary>
/// <param name="Parts">Each basis at most once; the percentages add up to 100.</param>
/// <param name="AdditionalCents">By player key, in cents; not below zero.</param>
public sealed record KeyFormula(IReadOnlyList<KeyPart> Parts, IReadOnlyDictionary<string, long> AdditionalCents)
{
    /// <summary>The whole cost by one basis.</summary>
    public static KeyFormula By(KeyBasis basis) => new([new(100, basis)], new Dictionary<string, long>());
}
