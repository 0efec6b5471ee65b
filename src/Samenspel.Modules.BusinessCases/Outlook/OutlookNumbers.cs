using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>The headline and the fan: what the case comes to in euro, for all variants. What a quick look needs, and the least work.</summary>
/// <param name="File">The case without who was taken out.</param>
/// <param name="InputHash">Of the whole case.</param>
/// <param name="Edition">All defaults there were.</param>
/// <param name="Defaults">Those that took the place of what the source does not say.</param>
/// <param name="Years">The horizon.</param>
/// <param name="Euro">What the engine computed.</param>
/// <param name="Missing">Figures that nobody gave.</param>
/// <param name="Case">What the engine was given.</param>
internal sealed record OutlookNumbers(
    BusinessCaseFile File,
    string InputHash,
    UncertaintyDefaults Edition,
    IReadOnlyList<UncertaintyDefault> Defaults,
    int Years,
    CaseResult Euro,
    IReadOnlyList<UncertainMissing> Missing,
    UncertainCase Case)
{
    /// <summary>Roughly how many numbers it keeps.</summary>
    public long Weight => (Euro.Savings.Count + Euro.Costs.Count) * (long)Years * 30;
}
