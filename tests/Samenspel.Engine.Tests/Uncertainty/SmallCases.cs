using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Tests.Uncertainty;

/// <summary>Made-up cases that show what a test is about.</summary>
internal static class SmallCases
{
    /// <summary>One municipality, one year, no discount: the cost alone is the amount of the lines added up.</summary>
    public static UncertainCase Sum(params Distribution[] amounts) => new(
        [new("a", 1000)],
        [new("alone", SituationKind.Alone), new("together", SituationKind.Together)],
        [.. amounts.Select((amount, i) => new CostLine($"line-{i}", CostCategory.Other, CostDriver.Fixed, amount, [new("alone")]))],
        1,
        0);

    /// <summary>Three municipalities with everything in it: delay, index, shared and one-off lines, rules, groups, own shares, VAT.</summary>
    public static UncertainCase Everything() => new(
        [
            new("a", 20_000, 300, 4, 90) { VatRecovery = 0.9 },
            new("b", 45_000, 700, 8, 120) { VatRecovery = 0.8 },
            new("c", 9_000, 150, 2, 60),
        ],
        [
            new("today", SituationKind.Today),
            new("alone", SituationKind.Alone),
            new("central", SituationKind.Together),
            new("partly", SituationKind.Together, CostDriver.Workplaces),
        ],
        [
            new("staff", CostCategory.Staff, CostDriver.Fte, new Triangular(60_000, 68_000, 80_000), [new("today"), new("alone", 1.9)]) { Group = "labour", Index = "wages", OwnShare = 0.3 },
            new("joint staff", CostCategory.Staff, CostDriver.Inhabitants, new Pert(14, 18, 27), [new("central"), new("partly", 1.1)]) { Group = "labour", Index = "wages", Bearer = Bearer.Shared, ScaleExponent = 0.98 },
            new("licences", CostCategory.Software, CostDriver.Workplaces, Lognormal.Through(400, 560), [new("today"), new("alone", 1.2), new("central", 0.9), new("partly")])
            {
                Group = "market", VatRate = 0.21, Rule = new() { Step = 25_000, Maximum = 400_000, Tiers = [new(0, 1), new(500, 0.85)] },
            },
            new("hosting", CostCategory.Hosting, CostDriver.Fixed, new Uniform(90_000, 140_000), [new("central"), new("partly", 1.4)]) { Group = "market", Bearer = Bearer.Shared, Rule = new() { Minimum = 100_000 }, Phases = [0.5, 1] },
            new("migration", CostCategory.SetUp, CostDriver.Applications, new Lognormal(2_500, 0.4), [new("central"), new("partly", 0.7)]) { Timing = LineTiming.OneOff, Phases = [0.6, 0.4], Group = "project" },
            new("client role", CostCategory.ClientRole, CostDriver.Fixed, new Triangular(10_000, 14_000, 22_000), [new("central"), new("partly")]) { Timing = LineTiming.Alongside, Index = "wages" },
            new("meetings", CostCategory.Coordination, CostDriver.PartnerPairs, new Normal(6_000, 800), [new("central"), new("partly")]) { Timing = LineTiming.Alongside, Bearer = Bearer.One, BearerKey = "b" },
        ],
        5,
        0.025)
    {
        Indices = [new("wages", new Triangular(0.01, 0.03, 0.06), 0.01)],
        Groups = [new("labour", 0.4), new("market", 0.3), new("project", 0.6)],
        BetweenGroups = 0.1,
        DelayMonths = new Triangular(0, 6, 18),
        DelayGroup = "project",
        Realisation = [0, 0.1, 0.4, 0.7, 1],
    };
}
