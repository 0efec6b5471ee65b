using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Partners;

/// <summary>
/// The criteria with the weights of the survey of 2006: of 659 answers about what matters in a partner 214 named geography, 164 the same goals,
/// 144 the same ambition, 70 experience and 67 expertise. The open data knows two of them; the others stay unknown.
/// </summary>
internal static class PartnerCriteria
{
    /// <summary>Nobody is near any more from this distance between centres on; our own measure.</summary>
    public const double FarKilometres = 50;

    /// <summary>So many shared arrangements fit for a half: the median of neighbours in the register of 2026.</summary>
    public const double HalfShared = 4;

    /// <summary>Below this the report on Zuidwest Friesland (2004) saw little added value.</summary>
    public const int ScaleMembers = 4;

    /// <inheritdoc cref="ScaleMembers"/>
    public const int ScaleInhabitants = 30_000;

    public static IReadOnlyList<(string Name, double Weight)> Survey { get; } =
        [("geography", 214), ("goals", 164), ("ambition", 144), ("experience", 70), ("expertise", 67)];

    public static IReadOnlyList<PartnerCriterion> Of(OpenCountry country, IReadOnlyDictionary<string, double> weights)
    {
        var n = country.Places.Count;
        return
        [
            .. Survey.Select(criterion => PartnerCriterion.ByPair(weights.GetValueOrDefault(criterion.Name, criterion.Weight), criterion.Name switch
            {
                "geography" => PairFits.Nearness(country.Kilometres, FarKilometres),
                "experience" => PairFits.Shared(n, country.Arrangements, HalfShared),
                _ => [.. Enumerable.Repeat(double.NaN, n * n)],
            })),
        ];
    }
}
