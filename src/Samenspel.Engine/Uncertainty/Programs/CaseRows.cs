using Samenspel.Engine.Uncertainty.Cases;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>Gives what every municipality pays in every year of a situation as terms of slots.</summary>
internal sealed class CaseRows(UncertainCase input, SlotPlan plan)
{
    private readonly Situation? _otherwise = input.Situations.FirstOrDefault(situation => situation.Kind == SituationKind.Alone)
        ?? input.Situations.FirstOrDefault(situation => situation.Kind == SituationKind.Today);

    /// <summary>Takes one term: municipality, year from 1, modifier, slot, weight.</summary>
    public delegate void Sink(int partner, int year, int modifier, int slot, double weight);

    /// <summary>Walks over all terms of a situation.</summary>
    /// <param name="situation">Which situation.</param>
    /// <param name="members">The municipalities that take part, in ascending order.</param>
    /// <param name="sink">Gets the terms.</param>
    /// <returns>The members whose cost is not known because a number is missing; their terms are not complete.</returns>
    public HashSet<int> Walk(Situation situation, IReadOnlyList<int> members, Sink sink)
    {
        var blocked = new HashSet<int>();
        var isTogether = situation.Kind == SituationKind.Together;
        for (var year = 1; year <= input.Years; year++)
        {
            var (reached, rest) = isTogether ? plan.Realisation(year) : ((BlockSlots.One, 1), (BlockSlots.One, 0));
            var walk = new YearWalk(year, members, sink, blocked);
            foreach (var line in plan.Lines)
            {
                Line(line, situation, walk, line.Timing == LineTiming.Structural ? reached : (BlockSlots.One, 1));
                if (isTogether && _otherwise is not null && rest != (BlockSlots.One, 0) && line.Timing == LineTiming.Structural)
                {
                    Line(line, _otherwise, walk, rest);
                }
            }
        }

        return blocked;
    }

    private void Line(CostLine line, Situation situation, YearWalk walk, (int Modifier, double Factor) part)
    {
        var phase = Phase(line, walk.Year);
        if (line.Scopes.FirstOrDefault(scope => scope.Situation == situation.Key) is not { } scope || phase == 0 || part is (BlockSlots.One, 0))
        {
            return;
        }

        var (price, level) = plan.Price(line.Index, walk.Year);
        var modifier = plan.Product(part.Modifier, price);
        var weight = part.Factor * level * phase;
        if (line.Bearer == Bearer.Each)
        {
            foreach (var partner in walk.Members)
            {
                Pay(line, scope, partner, Number(line, scope, situation, [partner], walk, isEach: true), walk, [(partner, 1)], modifier, weight);
            }
        }
        else
        {
            var payers = line.Bearer == Bearer.Shared ? Shares(situation, walk.Members) : OneOf(line, walk.Members);
            Pay(line, scope, -1, payers is null ? null : Number(line, scope, situation, walk.Members, walk, isEach: false), walk, payers ?? [], modifier, weight);
        }
    }

    private void Pay(
        CostLine line, LineScope scope, int owner, double? number, YearWalk walk, (int Partner, double Share)[] payers, int modifier, double weight)
    {
        if (number is null)
        {
            walk.Blocked.UnionWith(owner >= 0 ? [owner] : walk.Members);
            return;
        }

        if (number == 0 && !line.Rule.BendsTheAmount)
        {
            return;
        }

        var (slot, amount) = plan.Amount(line, owner, number.Value * scope.Factor);
        foreach (var (partner, share) in payers)
        {
            if ((line.VatRate > 0 && line.VatCompensable ? input.Partners[partner].VatRecovery : 0) is not { } recovered)
            {
                walk.Blocked.Add(partner);
                continue;
            }

            walk.Sink(partner, walk.Year, modifier, slot, weight * amount * share * (1 + (line.VatRate * (1 - recovered))));
        }
    }

    /// <summary>The number that the amount is multiplied by; null when one is missing.</summary>
    private double? Number(CostLine line, LineScope scope, Situation situation, IReadOnlyList<int> members, YearWalk walk, bool isEach)
    {
        if (scope.Stated is { } stated)
        {
            return members.Sum(partner => stated[partner][walk.Year - 1]);
        }

        var partners = walk.Members.Count;
        var number = line.Driver switch
        {
            CostDriver.Fixed => 1,
            CostDriver.PartnerPairs when situation.Kind != SituationKind.Together => 0,
            CostDriver.PartnerPairs => (isEach ? 0.5 : 0.5 * partners) * (partners - 1),
            _ => members.Sum(partner => input.Partners[partner].Amount(line.Driver)),
        };
        if (members.Any(partner => input.Partners[partner].Amount(line.Driver) is null))
        {
            return null;
        }

        var scaled = line.ScaleExponent == 1 ? number : Math.Pow(number!.Value, line.ScaleExponent);
        return scaled * line.Rule.TierFactor(number!.Value);
    }

    private (int, double)[]? Shares(Situation situation, IReadOnlyList<int> members)
    {
        double?[] weights = [.. members.Select(partner => input.Partners[partner].Amount(situation.Sharing))];
        var sum = weights.Sum();
        return weights.Contains(null) ? null : [.. members.Select((partner, i) => (partner, sum > 0 ? weights[i]!.Value / sum.Value : 1.0 / members.Count))];
    }

    // When the one that pays takes no part, the others share equally: somebody must pay.
    private (int, double)[] OneOf(CostLine line, IReadOnlyList<int> members)
    {
        var payers = members.Where(partner => input.Partners[partner].Key == line.BearerKey).ToArray();
        return payers.Length > 0 ? [(payers[0], 1)] : [.. members.Select(partner => (partner, 1.0 / members.Count))];
    }

    private static double Phase(CostLine line, int year) => line.Timing == LineTiming.OneOff
        ? line.Phases.Count == 0 ? (year == 1 ? 1 : 0) : line.Phases.ElementAtOrDefault(year - 1)
        : line.Phases.Count == 0 ? 1 : line.Phases[Math.Min(year, line.Phases.Count) - 1];

    private sealed record YearWalk(int Year, IReadOnlyList<int> Members, Sink Sink, HashSet<int> Blocked);
}
