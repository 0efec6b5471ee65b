using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>The lines and groups that a case has of its own, as the engine takes them.</summary>
internal sealed class OwnLines(BusinessCaseFile file)
{
    private readonly IReadOnlyList<CaseLine> _lines = file.Uncertainty?.Lines ?? [];

    /// <summary>Whether a line of one's own takes the place of the default of this category.</summary>
    public bool TakePlaceOf(CostCategory category, string situation) =>
        _lines.Any(line => line.Category == category && line.Uses.Any(use => use.Situation == situation && use.Factor != 0));

    /// <summary>In the result in fte only lines count that are stated in fte.</summary>
    /// <param name="unit">The cost of one fte.</param>
    /// <param name="index">The price index; null in fte, where prices do not count.</param>
    public IEnumerable<CostLine> Of(double unit, string? index) =>
        from line in _lines
        where line.Uses.Count > 0 && (index is not null || line.Unit == LineUnit.Fte)
        select Line(line, line.Unit == LineUnit.Fte ? unit : 1, index);

    /// <summary>Those that some line is in.</summary>
    public IEnumerable<CorrelationGroup> Groups(IEnumerable<CostLine> lines) =>
        (file.Uncertainty?.Groups ?? []).Where(group => lines.Any(line => line.Group == group.Name)).Select(group => new CorrelationGroup(group.Name, (double)group.Strength));

    private CostLine Line(CaseLine line, double unit, string? index) => new(
        line.Key, line.Category, line.Driver, Amount(line.Amount, unit), [.. line.Uses.Select(use => new LineScope(use.Situation, (double)use.Factor))])
    {
        Timing = line.Timing,
        // Who left cannot pay any more; the others share it.
        Bearer = line.Bearer == Bearer.One && file.Participants.All(participant => participant.Id != line.Payer) ? Bearer.Shared : line.Bearer,
        BearerKey = line.Payer,
        Index = line.Index == LineIndex.Ict ? index : null,
        Group = line.Group,
        Phases = [.. line.Phases.Select(phase => (double)phase)],
        VatRate = index is null ? 0 : (double)line.VatRate,
        VatCompensable = line.VatCompensable,
        ScaleExponent = (double)line.ScaleExponent,
        Rule = new()
        {
            Minimum = (double?)line.Minimum * unit,
            Maximum = (double?)line.Maximum * unit,
            Step = (double?)line.Step * unit,
            Tiers = [.. line.Tiers.Select(tier => new PriceTier((double)tier.From, (double)tier.Factor))],
        },
    };

    private static Distribution Amount(CaseAmount amount, double unit)
    {
        var (low, likely, high) = ((double)(amount.Low ?? 0) * unit, (double)(amount.Likely ?? 0) * unit, (double)(amount.High ?? 0) * unit);
        return amount.Shape switch
        {
            AmountShape.Fixed => new Fixed(likely),
            AmountShape.Triangular => new Triangular(low, likely, high),
            AmountShape.Pert => new Pert(low, likely, high),
            AmountShape.Lognormal => Lognormal.Through(likely, high),
            AmountShape.Uniform => new Uniform(low, high),
            _ => throw new ArgumentOutOfRangeException(nameof(amount)),
        };
    }
}
