namespace Samenspel.Engine.Partners;

/// <summary>
/// The criteria with the weights of the survey of 2006: of 659 answers about what matters in a partner 214 named geography, 164 the same goals,
/// 144 the same ambition, 70 experience and 67 expertise. The open data knows two of them; the others stay unknown.
/// </summary>
public static class SurveyCriteria
{
    /// <summary>Nobody is near any more from this distance between centres on, in kilometres; our own measure.</summary>
    public const double FarKilometres = 50;

    /// <summary>So many shared arrangements fit for a half: the median of neighbours in the register of 2026.</summary>
    public const double HalfShared = 4;

    /// <summary>Below this the report on Zuidwest Friesland (2004) saw little added value.</summary>
    public const int ScaleMembers = 4;

    /// <inheritdoc cref="ScaleMembers"/>
    public const int ScaleInhabitants = 30_000;

    /// <summary>Each criterion with how often it was named.</summary>
    public static IReadOnlyList<(string Name, double Weight)> All { get; } =
        [("geography", 214), ("goals", 164), ("ambition", 144), ("experience", 70), ("expertise", 67)];

    /// <param name="country">What is known.</param>
    /// <param name="weights">By name; what is not in it has the weight of the survey.</param>
    /// <returns>The criteria in the order of <see cref="All"/>.</returns>
    public static IReadOnlyList<PartnerCriterion> Of(Country country, IReadOnlyDictionary<string, double> weights)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(weights);
        return
        [
            .. All.Select(criterion => PartnerCriterion.ByPair(weights.GetValueOrDefault(criterion.Name, criterion.Weight), criterion.Name switch
            {
                "geography" => country.Nearness,
                "experience" => country.Shared,
                _ => country.Unknown,
            })),
        ];
    }
}
