using Samenspel.Engine.Partners;
using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Tests.Partners;

public class StandardSavingTests
{
    private static readonly SavingNumbers Numbers = new(new(-0.08, 0.03, 0.12), new(-0.25, -0.08, 0.05), new(0.15, 0.3), new(0.01, 0.03));

    [Fact]
    public void Of_AGroup_IsWhatManyDrawsGive()
    {
        var (alone, today) = new StandardSaving([6.6m, 8.25m, 13.2m], Numbers).Of([0, 1, 2])!.Value;
        var random = new Random(17);
        double Draw(Triangular saving) => Triangle(random, saving) - (((3 * Between(random, Numbers.ClientRole)) + (3 * Between(random, Numbers.Coordination))) / 28.05);
        foreach (var (range, saving) in new[] { (alone, Numbers.AgainstAlone), (today, Numbers.AgainstToday) })
        {
            double[] draws = [.. Enumerable.Range(0, 200_000).Select(_ => Draw(saving)).Order()];
            Assert.Equal(draws[20_000], range.Low, 0.002);
            Assert.Equal(draws[100_000], range.Middle, 0.002);
            Assert.Equal(draws[180_000], range.High, 0.002);
            Assert.Equal(draws.Count(one => one > 0) / 200_000.0, range.Chance, 0.005);
        }
    }

    [Fact]
    public void Of_NoCoordination_IsTheTriangleItself()
    {
        var (alone, _) = new StandardSaving([10m, 10m], Numbers with { ClientRole = new(0, 0), Coordination = new(0, 0) }).Of([0, 1])!.Value;

        Assert.Equal(1 - (0.08 * 0.08 / (0.2 * 0.11)), alone.Chance, 1e-12);
        Assert.Equal(-0.08 + Math.Sqrt(0.1 * 0.2 * 0.11), alone.Low, 1e-9);
        Assert.Equal(0.12 - Math.Sqrt(0.1 * 0.2 * 0.09), alone.High, 1e-9);
    }

    [Fact]
    public void Of_MoreAndSmallerPartners_IsLess()
    {
        var saving = new StandardSaving([40m, 40m, 6.6m, 6.6m, 6.6m, 6.6m], Numbers);

        Assert.True(saving.Of([0, 1])!.Value.Alone.Chance > saving.Of([0, 2])!.Value.Alone.Chance);
        Assert.True(saving.Of([2, 3])!.Value.Alone.Chance > saving.Of([2, 3, 4])!.Value.Alone.Chance);
        Assert.True(saving.Of([2, 3])!.Value.Alone.Chance > saving.Of([2, 3])!.Value.Today.Chance);
    }

    [Fact]
    public void Of_AMemberOfWhichTheNormSaysNothing_IsUnknown()
    {
        var saving = new StandardSaving([10m, null, 0.01m], Numbers);

        Assert.Null(saving.Of([0, 1]));
        Assert.Null(saving.Of([0, 2]));
        Assert.Null(saving.FteOf([0, 1]));
        Assert.Equal(10, saving.FteOf([0])!.Value, 1e-12);
    }

    [Fact]
    public void Criterion_OfASearch_IsTheChanceOfTheGroup()
    {
        var saving = new StandardSaving([6.6m, 8.25m, 13.2m, null], Numbers);
        var question = new PartnerQuestion
        {
            Borders = BorderGraph.Of(4, [(0, 1), (1, 2), (2, 3)]),
            Municipality = 0,
            Inhabitants = [1, 1, 1, 1],
            Criteria = [saving.Criterion(1)],
            MostShared = 3,
        };
        var answer = PartnerSearch.Of(question);

        Assert.Equal(3, answer.Looked);
        Assert.Equal([[0, 1, 2], [0, 1]], answer.Groups.OrderByDescending(group => group.Members.Count).Select(group => group.Members));
        Assert.All(answer.Groups, group => Assert.Equal(saving.Of([.. group.Members])!.Value.Alone.Chance, group.Fit, 1e-12));
    }

    [Fact]
    public void Criterion_WithoutWeight_IsStillKnown()
    {
        var saving = new StandardSaving([6.6m, 8.25m, null], Numbers);
        var question = new PartnerQuestion
        {
            Borders = BorderGraph.Of(3, [(0, 1), (1, 2)]),
            Municipality = 0,
            Inhabitants = [1, 1, 1],
            Criteria = [PartnerCriterion.ByMember(1, [1, 1, 1]), saving.Criterion(0)],
        };

        Assert.Equal(saving.Of([0, 1])!.Value.Alone.Chance, GroupParts.Of(question, [0, 1]).Parts[1].Fit!.Value, 1e-12);
        Assert.Null(GroupParts.Of(question, [0, 1, 2]).Parts[1].Fit);
        Assert.Equal(1, PartnerSearch.Of(question).Groups[0].Fit);
    }

    [Fact]
    public void Check_TwoCriteriaOfWholeGroups_AreRefused()
    {
        var saving = new StandardSaving([10m, 10m], Numbers);
        var question = new PartnerQuestion { Borders = BorderGraph.Of(2, [(0, 1)]), Municipality = 0, Inhabitants = [1, 1], Criteria = [saving.Criterion(1), saving.Criterion(1)] };

        Assert.Contains("At most one", Assert.Throws<ArgumentException>(() => PartnerSearch.Of(question)).Message, StringComparison.Ordinal);
    }

    private static double Between(Random random, Uniform amount) => amount.Min + (random.NextDouble() * (amount.Max - amount.Min));

    private static double Triangle(Random random, Triangular saving)
    {
        var (chance, range) = (random.NextDouble(), saving.Max - saving.Min);
        return chance < (saving.Mode - saving.Min) / range
            ? saving.Min + Math.Sqrt(chance * range * (saving.Mode - saving.Min))
            : saving.Max - Math.Sqrt((1 - chance) * range * (saving.Max - saving.Mode));
    }
}
