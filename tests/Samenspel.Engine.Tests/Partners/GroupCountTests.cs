using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

public class GroupCountTests
{
    [Fact]
    public void With_EveryMunicipality_GivesThePublishedCounts()
    {
        var borders = OpenBorders.AllWithPoints();
        var counts = Enumerable.Range(0, borders.Count).Select(one => GroupCounts.With(borders, one, 8).Sum()).ToArray();
        var sorted = counts.Order().ToArray();

        Assert.Equal((246, 176, 534), (Thousands(counts.Average()), Thousands((sorted[170] + sorted[171]) / 2.0), Thousands(sorted[(int)(0.9 * sorted.Length)])));
        Assert.Equal((414, 2005), (Thousands(counts[OpenBorders.At("Papendrecht")]), Thousands(counts[OpenBorders.At("Rotterdam")])));
    }

    [Fact]
    public void All_GroupsOfTheCountry_GivesThePublishedCountsAndAgreesWithTheCountsOfEach()
    {
        var borders = OpenBorders.AllWithPoints();
        var all = GroupCounts.All(borders, 8);
        var bySize = new long[9];
        for (var one = 0; one < borders.Count; one++)
        {
            var counts = GroupCounts.With(borders, one, 8);
            for (var size = 1; size <= 8; size++)
            {
                bySize[size] += counts[size];
            }
        }

        // A group of k is met by each of its k members.
        Assert.Equal(all.Select((count, size) => count * size), bySize);
        Assert.Equal((342, borders.Lists.Sum(list => list.Length) / 2), (all[1], all[2]));
        Assert.Equal((109, 93), (Math.Round(all.Sum() / 1e5), Math.Round(GroupCounts.All(OpenBorders.Of("land"), 8).Sum() / 1e5)));
    }

    [Fact]
    public void Counts_OfAnySmallCountry_AreThoseOfAllSubsets() => Prop.ForAll(AnyCountry.UpTo(9), country =>
    {
        var groups = country.Groups(8);
        return GroupCounts.All(country.Borders, 8).SequenceEqual(Enumerable.Range(0, 9).Select(size => (long)groups.Count(group => group.Length == size)))
            && GroupCounts.With(country.Borders, 1, 8).SequenceEqual(Enumerable.Range(0, 9).Select(size => (long)groups.Count(group => group.Length == size && group.Contains(1))));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void With_ASizeOutsideTheLimits_IsRefused(int maxSize) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupCounts.With(BorderGraph.Of(2, [(0, 1)]), 0, maxSize));

    private static int Thousands(double count) => (int)Math.Round(count / 1000);
}
