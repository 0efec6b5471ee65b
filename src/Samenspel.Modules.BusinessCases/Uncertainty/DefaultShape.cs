using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Which numbers a default has, and between which bounds they lie.</summary>
internal sealed record DefaultShape(decimal Least, decimal Most, params string[] Names)
{
    public bool IsList => Names is ["values"];

    /// <summary>Whether only whole numbers make sense.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>What a case may say instead: the horizon lies between five and ten years.</summary>
    public static DefaultShape OfOverrule(DefaultId id) => id == DefaultId.Years ? new(5, 10, "value") { IsWhole = true } : Of(id);

    public static DefaultShape Of(DefaultId id) => id switch
    {
        DefaultId.Years => new(4, 20, "value"),
        DefaultId.DiscountRate => new(-0.2m, 0.5m, "value"),
        DefaultId.PriceGrowth => new(-0.2m, 0.5m, "low", "high"),
        DefaultId.Realisation => new(0, 1, "values"),
        DefaultId.DelayMonths => new(0, 120, "low", "likely", "high"),
        DefaultId.SetUpEstimate => new(0, 10, "value"),
        DefaultId.SetUpOverrun => new(0.1m, 10, "median", "p90"),
        DefaultId.SetUpPhases or DefaultId.FrictionPhases => new(0, 1, "values"),
        DefaultId.StartCorrelation => new(-1, 1, "value"),
        DefaultId.ClientRole or DefaultId.Coordination => new(0, 10, "low", "high"),
        DefaultId.Friction => new(0, 1, "low", "likely", "high"),
        DefaultId.JointRange => new(0.1m, 10, "low", "likely", "high"),
        DefaultId.SavingAgainstAlone or DefaultId.SavingAgainstToday => new(-1, 1, "low", "likely", "high"),
        DefaultId.RangeMeasured or DefaultId.RangeComputed or DefaultId.RangeEstimated or DefaultId.RangeAssumption or DefaultId.OwnShare => new(0, 1, "value"),
        _ => new(0, 0),
    };
}
