namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>What can be wrong with cost lines.</summary>
internal static class LineCheck
{
    public static void Add(UncertainCase input, List<CaseFault> faults)
    {
        CheckKeys.Add("lines", [.. input.Lines.Select(line => line.Key)], CaseLimits.MaxLines, faults);
        for (var i = 0; i < input.Lines.Count; i++)
        {
            var (line, field) = (input.Lines[i], $"lines[{i}]");
            faults.AddRange(line.Amount.Check($"{field}.amount"));
            References(input, line, field, faults);
            Numbers(line, field, faults);
            Rule(line.Rule, $"{field}.rule", faults);
            Scopes(input, line, field, faults);
        }
    }

    private static void References(UncertainCase input, CostLine line, string field, List<CaseFault> faults)
    {
        Demand(faults, line.Index is null || input.Indices.Any(index => index.Key == line.Index), $"{field}.index", "unknown-index", "There is no such price index.");
        Demand(faults, line.Group is null || input.Groups.Any(group => group.Key == line.Group), $"{field}.group", "unknown-group", "There is no such correlation group.");
        Demand(faults, line.Bearer != Bearer.One || input.Partners.Any(partner => partner.Key == line.BearerKey), $"{field}.bearerKey", "unknown-partner", "There is no such municipality.");
        Demand(faults, line.OwnShare == 0 || line.Bearer == Bearer.Each, $"{field}.ownShare", "own-share-of-shared", "Only a line that each bears itself has a part of its own.");
    }

    private static void Numbers(CostLine line, string field, List<CaseFault> faults)
    {
        Demand(faults, line.OwnShare is >= 0 and <= 1, $"{field}.ownShare", "out-of-range", "A part lies between 0 and 1.");
        Demand(faults, line.VatRate is >= 0 and <= 1, $"{field}.vatRate", "out-of-range", "The rate lies between 0 and 1, as a fraction.");
        Demand(faults, line.ScaleExponent is > 0 and <= 2, $"{field}.scaleExponent", "out-of-range", "The exponent is above 0 and at most 2.");
        for (var i = 0; i < line.Phases.Count; i++)
        {
            Demand(faults, line.Phases[i] is >= 0 and <= 10, $"{field}.phases[{i}]", "out-of-range", "A phase lies between 0 and 10.");
        }
    }

    private static void Rule(CostRule rule, string field, List<CaseFault> faults)
    {
        Demand(faults, rule.Minimum is null || Math.Abs(rule.Minimum.Value) <= 1e12, $"{field}.minimum", "not-a-number", "The number must be finite and at most 10^12 in size.");
        Demand(faults, rule.Maximum is null || Math.Abs(rule.Maximum.Value) <= 1e12, $"{field}.maximum", "not-a-number", "The number must be finite and at most 10^12 in size.");
        Demand(faults, !(rule.Minimum > rule.Maximum), $"{field}.minimum", "min-above-max", "The minimum is above the maximum.");
        Demand(faults, rule.Step is null or (> 0 and <= 1e12), $"{field}.step", "out-of-range", "A step is above zero.");
        for (var i = 0; i < rule.Tiers.Count; i++)
        {
            Demand(faults, i == 0 || rule.Tiers[i].From > rule.Tiers[i - 1].From, $"{field}.tiers[{i}].from", "tiers-not-rising", "A tier starts above the one before.");
            Demand(faults, rule.Tiers[i].From is >= 0 and <= 1e12, $"{field}.tiers[{i}].from", "out-of-range", "A tier starts at 0 or above.");
            Demand(faults, rule.Tiers[i].Factor is >= 0 and <= 100, $"{field}.tiers[{i}].factor", "out-of-range", "The factor lies between 0 and 100.");
        }
    }

    private static void Scopes(UncertainCase input, CostLine line, string field, List<CaseFault> faults)
    {
        CheckKeys.Add($"{field}.scopes", [.. line.Scopes.Select(scope => scope.Situation)], int.MaxValue, faults);
        for (var i = 0; i < line.Scopes.Count; i++)
        {
            var (scope, at) = (line.Scopes[i], $"{field}.scopes[{i}]");
            var situation = input.Situations.FirstOrDefault(situation => situation.Key == scope.Situation);
            Demand(faults, situation is not null, $"{at}.situation", "unknown-situation", "There is no such situation.");
            Demand(faults, situation?.Kind is null or SituationKind.Together || line.Bearer == Bearer.Each, $"{at}.situation", "shared-in-baseline", "Outside working together each bears its own.");
            Demand(faults, double.IsFinite(scope.Factor) && Math.Abs(scope.Factor) <= 1e9, $"{at}.factor", "not-a-number", "The number must be finite and at most 10^9 in size.");
            if (scope.Stated is { } stated)
            {
                Demand(faults, stated.Count == input.Partners.Count && stated.All(years => years.Count == input.Years), $"{at}.stated", "wrong-size", "One number for each municipality and year is needed.");
                Demand(faults, stated.All(years => years.All(number => double.IsFinite(number) && Math.Abs(number) <= 1e12)), $"{at}.stated", "not-a-number", "Every number must be finite and at most 10^12 in size.");
            }
        }
    }

    private static void Demand(List<CaseFault> faults, bool holds, string field, string code, string message)
    {
        if (!holds)
        {
            faults.Add(new(field, code, message));
        }
    }
}
