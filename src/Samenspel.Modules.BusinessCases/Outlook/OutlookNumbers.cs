using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>The headline and the fan: what the case comes to, for all variants.</summary>
/// <param name="Result">The result; who was taken out is not in it.</param>
/// <param name="Case">What the engine was given.</param>
/// <param name="OneOff">What each variant costs once, discounted; null when a figure is missing or there is nothing.</param>
internal sealed record OutlookNumbers(UncertainCaseResult Result, UncertainCase Case, IReadOnlyDictionary<string, Spread?> OneOff)
{
    /// <summary>Roughly how many numbers it keeps.</summary>
    public long Weight => (Result.Euro.Savings.Count + Result.Fte.Savings.Count + Result.Euro.Costs.Count + Result.Fte.Costs.Count) * (long)Result.Years * 30;
}
