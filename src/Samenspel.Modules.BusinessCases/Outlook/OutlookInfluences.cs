using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Outcomes;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>Staff and cost once of all variants, and what drives one of them and who matters for it, against each baseline.</summary>
/// <param name="Variant">The one that is looked into.</param>
/// <param name="Fte">The case in staff.</param>
/// <param name="OneOff">What each variant costs once, discounted; null when a figure is missing or there is nothing.</param>
/// <param name="Of">By key of the baseline.</param>
internal sealed record OutlookInfluences(
    string Variant, CaseResult Fte, IReadOnlyDictionary<string, Spread?> OneOff, IReadOnlyDictionary<string, BaselineInfluences> Of)
{
    /// <summary>Roughly how many numbers it keeps.</summary>
    public long Weight => ((Fte.Savings.Count + Fte.Costs.Count) * 200L) + Of.Values.Sum(one =>
        ((one.Tornado?.Bars.Count ?? 0) * 8L) + ((one.Sensitivity?.Indices.Count ?? 0) * 8L)
        + ((one.Memberships?.Changes.Count ?? 0) * 40L) + ((one.Memberships?.Groups.Count ?? 0) * 20L));
}

/// <summary>What drives the outcome against one baseline; null is what a missing figure blocks, or what this case cannot answer.</summary>
internal sealed record BaselineInfluences(Tornado? Tornado, Sensitivity? Sensitivity, MembershipResult? Memberships);
