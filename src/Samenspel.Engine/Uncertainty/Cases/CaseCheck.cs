using Samenspel.Engine.Uncertainty.Correlation;

namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Looks at a whole case and tells everything that cannot be, with the field.</summary>
public static class CaseCheck
{
    /// <summary>All faults, and all missing figures; empty when there are none. A case with only missing figures can be computed.</summary>
    public static IReadOnlyList<CaseFault> Of(UncertainCase input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var faults = new List<CaseFault>();
        Frame(input, faults);
        PartnerCheck.Add(input.Partners, faults);
        Situations(input, faults);
        Indices(input, faults);
        LineCheck.Add(input, faults);
        Correlations(input, faults);
        if (faults.Count == 0)
        {
            Uncertain(input, faults);
            faults.AddRange(MissingDrivers.In(input));
        }

        return faults;
    }

    /// <exception cref="ArgumentException">The case has a fault other than a missing figure.</exception>
    internal static void Demand(UncertainCase input)
    {
        if (Of(input).FirstOrDefault(fault => !fault.IsMissing) is { } fault)
        {
            throw new ArgumentException($"{fault.Field}: {fault.Message}", nameof(input));
        }
    }

    private static void Frame(UncertainCase input, List<CaseFault> faults)
    {
        Range(faults, input.Years is >= 1 and <= CaseLimits.MaxYears, "years", $"The horizon is 1 to {CaseLimits.MaxYears} years.");
        Range(faults, input.DiscountRate is > -0.5 and <= 1, "discountRate", "The discount rate lies between -0.5 and 1, as a fraction.");
        for (var i = 0; i < input.Realisation.Count; i++)
        {
            Range(faults, input.Realisation[i] is >= 0 and <= 1, $"realisation[{i}]", "A part lies between 0 and 1.");
        }

        var delay = input.DelayMonths.Check("delayMonths");
        faults.AddRange(delay);
        if (delay.Count == 0)
        {
            Range(faults, input.DelayMonths.Quantile(1e-9) >= 0 && input.DelayMonths.Quantile(1 - 1e-9) <= 12 * 50, "delayMonths", "The delay lies between 0 and 600 months.");
        }

        if (input.DelayGroup is not null && input.Groups.All(group => group.Key != input.DelayGroup))
        {
            faults.Add(new("delayGroup", "unknown-group", "There is no such correlation group."));
        }
    }

    private static void Situations(UncertainCase input, List<CaseFault> faults)
    {
        CheckKeys.Add("situations", [.. input.Situations.Select(situation => situation.Key)], CaseLimits.MaxSituations, faults);
        Range(faults, input.Situations.Count(situation => situation.Kind == SituationKind.Today) <= 1, "situations", "There is one today.");
        Range(faults, input.Situations.Count(situation => situation.Kind == SituationKind.Alone) <= 1, "situations", "There is one each alone.");
        if (input.Situations.All(situation => situation.Kind == SituationKind.Together) || input.Situations.All(situation => situation.Kind != SituationKind.Together))
        {
            faults.Add(new("situations", "nothing-to-compare", "A case needs a baseline and a variant of working together."));
        }

        for (var i = 0; i < input.Situations.Count; i++)
        {
            if (input.Situations[i].Sharing == CostDriver.PartnerPairs)
            {
                faults.Add(new($"situations[{i}].sharing", "not-a-key", "Pairs of partners cannot share a cost."));
            }
        }
    }

    private static void Indices(UncertainCase input, List<CaseFault> faults)
    {
        CheckKeys.Add("indices", [.. input.Indices.Select(index => index.Key)], int.MaxValue, faults);
        for (var i = 0; i < input.Indices.Count; i++)
        {
            var growth = input.Indices[i].Growth.Check($"indices[{i}].growth");
            faults.AddRange(growth);
            Range(faults, growth.Count > 0 || (input.Indices[i].Growth.Quantile(1e-9) > -0.9 && input.Indices[i].Growth.Quantile(1 - 1e-9) < 3),
                $"indices[{i}].growth", "Growth lies between -0.9 and 3 a year, as a fraction.");
            Range(faults, input.Indices[i].Volatility is >= 0 and <= 1, $"indices[{i}].volatility", "Volatility lies between 0 and 1.");
        }
    }

    private static void Correlations(UncertainCase input, List<CaseFault> faults)
    {
        CheckKeys.Add("groups", [.. input.Groups.Select(group => group.Key)], 50, faults);
        int[] members = [.. input.Groups.Select(group => input.Lines.Count(line => line.Group == group.Key && !line.Amount.IsCertain)
            + (input.DelayGroup == group.Key && !input.DelayMonths.IsCertain ? 1 : 0))];
        CorrelationCheck.Add(input.Groups, members, input.BetweenGroups, faults);
    }

    private static void Uncertain(UncertainCase input, List<CaseFault> faults)
    {
        var lines = input.Lines.Where(line => !line.Amount.IsCertain).Sum(line => 1 + (line.OwnShare > 0 ? input.Partners.Count : 0));
        var indices = input.Indices.Sum(index => (index.Growth.IsCertain ? 0 : 1) + (index.Volatility > 0 ? input.Years : 0));
        if (1 + input.Groups.Count + lines + indices + 1 > CaseLimits.MaxUncertain)
        {
            faults.Add(new("lines", "too-many-uncertain", $"The case has more than {CaseLimits.MaxUncertain} independent uncertain numbers."));
        }
    }

    private static void Range(List<CaseFault> faults, bool holds, string field, string message)
    {
        if (!holds)
        {
            faults.Add(new(field, "out-of-range", message));
        }
    }
}
