using Samenspel.Engine.Uncertainty.Cases;

namespace Samenspel.Engine.Uncertainty.Versions;

/// <summary>A part of a case that can be taken from one version into another.</summary>
internal sealed record CasePart(string Field, ChangeKind Kind, Func<UncertainCase, UncertainCase, UncertainCase> Take)
{
    /// <summary>All parts in which two versions differ: settings first, then lists by key.</summary>
    public static IReadOnlyList<CasePart> Between(UncertainCase before, UncertainCase after)
    {
        var parts = new List<CasePart>();
        Setting(before.Years != after.Years, "years", (to, from) => to with { Years = from.Years });
        Setting(before.DiscountRate != after.DiscountRate, "discountRate", (to, from) => to with { DiscountRate = from.DiscountRate });
        Setting(before.BetweenGroups != after.BetweenGroups, "betweenGroups", (to, from) => to with { BetweenGroups = from.BetweenGroups });
        Setting(before.DelayMonths != after.DelayMonths || before.DelayGroup != after.DelayGroup, "delayMonths", (to, from) => to with { DelayMonths = from.DelayMonths, DelayGroup = from.DelayGroup });
        Setting(!before.Realisation.SequenceEqual(after.Realisation), "realisation", (to, from) => to with { Realisation = from.Realisation });
        List("partners", known => known.Partners, partner => partner.Key, (x, y) => x == y, (to, list) => to with { Partners = list });
        List("situations", known => known.Situations, situation => situation.Key, (x, y) => x == y, (to, list) => to with { Situations = list });
        List("indices", known => known.Indices, index => index.Key, (x, y) => x == y, (to, list) => to with { Indices = list });
        List("groups", known => known.Groups, group => group.Key, (x, y) => x == y, (to, list) => to with { Groups = list });
        List("lines", known => known.Lines, line => line.Key, IsSame, (to, list) => to with { Lines = list });
        return parts;

        void Setting(bool differs, string field, Func<UncertainCase, UncertainCase, UncertainCase> take)
        {
            if (differs)
            {
                parts.Add(new(field, ChangeKind.Altered, take));
            }
        }

        void List<T>(string field, Func<UncertainCase, IReadOnlyList<T>> list, Func<T, string> key, Func<T, T, bool> same, Func<UncertainCase, IReadOnlyList<T>, UncertainCase> with)
            where T : class
        {
            string[] order = [.. list(before).Concat(list(after)).Select(key).Distinct()];
            foreach (var name in order.Order(StringComparer.Ordinal))
            {
                var (old, now) = (list(before).FirstOrDefault(item => key(item) == name), list(after).FirstOrDefault(item => key(item) == name));
                if (old is null || now is null || !same(old, now))
                {
                    var kind = old is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Altered;
                    parts.Add(new($"{field}/{name}", kind, (to, from) => with(to, Replaced(list(to), list(from), key, name, order))));
                }
            }
        }
    }

    // In one order for all mixtures, so that a table by municipality keeps its places.
    private static T[] Replaced<T>(IReadOnlyList<T> to, IReadOnlyList<T> from, Func<T, string> key, string name, string[] order) =>
        [.. to.Where(item => key(item) != name).Concat(from.Where(item => key(item) == name)).OrderBy(item => Array.IndexOf(order, key(item)))];

    private static bool IsSame(CostLine x, CostLine y) =>
        x with { Scopes = y.Scopes, Phases = y.Phases, Rule = y.Rule } == y
        && x.Phases.SequenceEqual(y.Phases)
        && x.Rule with { Tiers = y.Rule.Tiers } == y.Rule && x.Rule.Tiers.SequenceEqual(y.Rule.Tiers)
        && x.Scopes.Count == y.Scopes.Count && x.Scopes.Zip(y.Scopes).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(LineScope x, LineScope y) =>
        x with { Stated = y.Stated } == y
        && (x.Stated is null) == (y.Stated is null)
        && (x.Stated is null || (x.Stated.Count == y.Stated!.Count && x.Stated.Zip(y.Stated).All(pair => pair.First.SequenceEqual(pair.Second))));
}
