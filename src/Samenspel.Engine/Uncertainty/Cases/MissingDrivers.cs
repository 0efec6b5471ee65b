namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Finds numbers that lines need and nobody gave.</summary>
internal static class MissingDrivers
{
    /// <summary>One for each partner and driver, naming the lines and the situations that cannot be computed.</summary>
    public static IEnumerable<CaseFault> In(UncertainCase input)
    {
        for (var i = 0; i < input.Partners.Count; i++)
        {
            foreach (var driver in Enum.GetValues<CostDriver>().Where(driver => input.Partners[i].Amount(driver) is null))
            {
                var lines = input.Lines.Where(line => line.Driver == driver && line.Scopes.Any(scope => scope.Stated is null)).Select(line => $"line {line.Key}")
                    .Concat(SharedBy(input, driver).Select(situation => $"the sharing of {situation.Key}")).Order(StringComparer.Ordinal).ToArray();
                if (lines.Length > 0)
                {
                    var name = driver.ToString();
                    yield return new($"partners[{i}].{char.ToLowerInvariant(name[0])}{name[1..]}", "driver-without-data",
                        $"{input.Partners[i].Key} has no number for {string.Join(", ", lines)}.", true);
                }
            }

            var withVat = input.Lines.Where(line => line.VatRate > 0 && line.VatCompensable && line.Scopes.Count > 0).Select(line => $"line {line.Key}").Order(StringComparer.Ordinal).ToArray();
            if (input.Partners[i].VatRecovery is null && withVat.Length > 0)
            {
                yield return new($"partners[{i}].vatRecovery", "driver-without-data",
                    $"{input.Partners[i].Key} has no part of VAT that comes back for {string.Join(", ", withVat)}.", true);
            }
        }
    }

    private static IEnumerable<Situation> SharedBy(UncertainCase input, CostDriver driver) => input.Situations.Where(situation =>
        situation.Kind == SituationKind.Together && situation.Sharing == driver
        && input.Lines.Any(line => line.Bearer == Bearer.Shared && line.Scopes.Any(scope => scope.Situation == situation.Key)));
}
