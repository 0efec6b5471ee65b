using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

/// <summary>Random keys without faults: few different figures, so that ties and zeros are common.</summary>
internal sealed record AnyKey(long Total, KeyFormula Formula, KeyPlayer[] Players)
{
    private static readonly KeyBasis[] Bases = Enum.GetValues<KeyBasis>();

    public static Arbitrary<AnyKey> Some() => (
        from count in Gen.Choose(1, 7)
        from parts in Gen.Choose(1, 4)
        from cuts in Gen.Choose(1, 9999).ArrayOf(3)
        from bases in Gen.Shuffle(Bases)
        from weights in Gen.Choose(0, 40).ArrayOf(count * Bases.Length)
        from additional in Gen.Choose(0, 3).Select(amount => amount * 33L).ArrayOf(count)
        from total in Gen.OneOf(Gen.Choose(0, 300).Select(cents => (long)cents), Gen.Choose(0, int.MaxValue).Select(cents => cents * 1000L))
        select Made(count, [.. Percentages(parts, cuts)], bases, weights, additional, total)).ToArbitrary();

    private static AnyKey Made(int count, decimal[] percentages, KeyBasis[] bases, int[] weights, long[] additional, long total)
    {
        var players = Enumerable.Range(0, count).Select(i => new KeyPlayer(
            $"p{(i * 3) % 7}", Bases.Select((basis, place) => (basis, weights[(place * count) + i] + (i == 0 ? 1m : 0))).ToDictionary(pair => pair.basis, pair => pair.Item2 / 4))).ToArray();
        var extra = players.Zip(additional).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First.Key, pair => pair.Second);
        return new(total + extra.Values.Sum(), new([.. percentages.Zip(bases, (percent, basis) => new KeyPart(percent, basis))], extra), players);
    }

    private static IEnumerable<decimal> Percentages(int parts, int[] cuts)
    {
        decimal[] marks = [0, .. cuts.Take(parts - 1).Select(cut => cut / 100m).Distinct().Order(), 100];
        return marks.Skip(1).Zip(marks, (to, from) => to - from);
    }
}
