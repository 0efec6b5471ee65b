namespace Samenspel.Engine.Partners;

/// <summary>
/// Everything by which a group can be looked at: the criteria of the survey, and four that it did not ask about. Those weigh nothing until somebody gives
/// them a weight.
/// </summary>
public static class PartnerCriteria
{
    /// <summary>Each criterion with how often it was named in 2006; zero for what was not asked.</summary>
    public static IReadOnlyList<(string Name, double Weight)> All { get; } = [.. SurveyCriteria.All, ("finances", 0), ("maturity", 0), ("applications", 0), ("saving", 0)];

    /// <param name="country">What the open data knows.</param>
    /// <param name="weights">By name; what is not in it has the weight of <see cref="All"/>.</param>
    /// <param name="known">What is known beside the open data.</param>
    /// <returns>The criteria in the order of <see cref="All"/>.</returns>
    public static IReadOnlyList<PartnerCriterion> Of(Country country, IReadOnlyDictionary<string, double> weights, PairKnowledge known)
    {
        ArgumentNullException.ThrowIfNull(country);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(known);
        return
        [
            .. All.Select(criterion => Of(country, criterion.Name, weights.GetValueOrDefault(criterion.Name, criterion.Weight), known)),
        ];
    }

    private static PartnerCriterion Of(Country country, string name, double weight, PairKnowledge known) => name == "saving"
        ? known.Saving?.Criterion(weight) ?? PartnerCriterion.ByPair(weight, country.Unknown)
        : PartnerCriterion.ByPair(
            weight,
            (name switch
            {
                "geography" => country.Nearness,
                "experience" => country.Shared,
                "goals" => known.Goals,
                "ambition" => known.Ambition,
                "finances" => known.Finances,
                "maturity" => known.Maturity,
                "applications" => known.Applications,
                _ => null,
            }) ?? country.Unknown);
}
