using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

public class PartnerSearchTests
{
    [Fact]
    public void Of_AnySmallCountry_ListsWhatALookAtAllSubsetsLists() => Prop.ForAll(AnyCountry.UpTo(9), country =>
    {
        var question = country.Question(6) with { Top = 5, MostShared = 1, LeastMembers = 3, LeastInhabitants = 12 };
        var fits = PartnerSearch.Of(question).Groups.Select(group => group.Fit);
        var candidates = country.Groups(6).Where(group => group.Contains(0) && group.Length >= 3 && group.Sum(one => country.Inhabitants[one]) >= 12)
            .Where(group => !double.IsNaN(country.Fit(group))).ToList();

        // Equal fits make more than one right list, so each place is compared by its fit, after the groups listed above it.
        var listed = PartnerSearch.Of(question).Groups;
        foreach (var group in listed)
        {
            var best = candidates.Max(country.Fit);
            if (Math.Abs(best - group.Fit) > 1e-12 || Math.Abs(country.Fit([.. group.Members]) - group.Fit) > 1e-12
                || !candidates.Any(candidate => candidate.SequenceEqual(group.Members)))
            {
                return false;
            }

            candidates.RemoveAll(candidate => candidate.Intersect(group.Members).Count() - 1 > 1);
        }

        return listed.Count == 5 || candidates.Count == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnySmallCountryWithRules_ListsTheBestThatKeepsThem() => Prop.ForAll(AnyCountry.UpTo(9), country =>
    {
        var n = country.Borders.Count;
        int[] with = [.. Enumerable.Range(n - 1, n > 2 ? 1 : 0)];
        int[] without = [.. Enumerable.Range(1, n > 3 ? 1 : 0)];
        var answer = PartnerSearch.Of(country.Question(6) with { Top = 1, With = with, Without = without, MostInhabitants = 25 });
        var all = country.Groups(6).Where(group => group.Contains(0) && group.Length > 1 && !group.Intersect(without).Any()).ToList();
        var fits = all.Where(group => with.All(group.Contains) && group.Sum(one => country.Inhabitants[one]) <= 25).Select(country.Fit).Where(fit => !double.IsNaN(fit)).ToList();
        return answer.Looked == all.Count && (fits.Count == 0 ? answer.Groups.Count == 0 : Math.Abs(answer.Groups[0].Fit - fits.Max()) < 1e-12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_RulesThatContradict_AreRefused()
    {
        var question = Near("Rotterdam");
        Assert.Throws<ArgumentException>(() => PartnerSearch.Of(question with { With = [3], Without = [3] }));
        Assert.Throws<ArgumentException>(() => PartnerSearch.Of(question with { Without = [question.Municipality] }));
        Assert.Throws<ArgumentException>(() => PartnerSearch.Of(question with { With = [-1] }));
    }

    [Fact]
    public void Of_AnySmallCountry_KnowsTheBestOfEachSize() => Prop.ForAll(AnyCountry.UpTo(8), country =>
    {
        var answer = PartnerSearch.Of(country.Question(8));
        return Enumerable.Range(2, 7).All(size =>
        {
            var fits = country.Groups(8).Where(group => group.Contains(0) && group.Length == size).Select(country.Fit).Where(fit => !double.IsNaN(fit)).ToArray();
            var best = answer.BestOfSize[size - 2];
            return fits.Length == 0 ? best is null : Math.Abs(best!.Fit - fits.Max()) < 1e-12;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_RotterdamOnSeveralThreads_IsTheSameToTheDigit()
    {
        var question = Near("Rotterdam") with { Top = 20, MostShared = 1 };
        var one = PartnerSearch.Of(question);
        var two = PartnerSearch.Of(question with { Threads = 2 });

        Assert.Equal(one.Groups.Select(Written), two.Groups.Select(Written));
        Assert.Equal(one.BestOfSize.Select(group => Written(group!)), two.BestOfSize.Select(group => Written(group!)));
        Assert.Equal(GroupCounts.With(question.Borders, question.Municipality, 8), two.Counts);
        Assert.Equal(20, one.Groups.Count);
    }

    [Fact]
    public void Of_AStrictRule_FindsGroupsBeyondWhatOneLookKeeps()
    {
        var listed = PartnerSearch.Of(Near("Rotterdam") with { Top = 8, MostShared = 0 }).Groups;

        Assert.All(listed.SelectMany((group, i) => listed.Take(i).Select(higher => higher.Members.Intersect(group.Members).Count())), shared => Assert.Equal(1, shared));
        Assert.True(listed.Count > 2, "Rotterdam has room for more than two groups without common partners.");
        Assert.Equal(listed.OrderByDescending(group => group.Fit), listed);
    }

    [Fact]
    public void Of_UnknownFits_AreLeftOutAndNeverZero()
    {
        double[] pairs = [double.NaN, 0.8, double.NaN, 0.8, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];
        var question = new PartnerQuestion
        {
            Borders = BorderGraph.Of(3, [(0, 1), (1, 2)]),
            Municipality = 0,
            Inhabitants = [1, 1, 1],
            Criteria = [PartnerCriterion.ByPair(1, pairs), PartnerCriterion.ByMember(1, [double.NaN, double.NaN, double.NaN])],
        };
        var (pair, three) = (PartnerSearch.Of(question).BestOfSize[0]!, PartnerSearch.Of(question).BestOfSize[1]!);

        Assert.Equal((0.8, 0.5, 0.4, 0.9), (pair.Fit, pair.Known, pair.Lowest, Math.Round(pair.Highest, 12)));
        Assert.Equal((0.8, 0.1667), (Math.Round(three.Fit, 12), Math.Round(three.Known, 4)));
        Assert.Equal((null, 0.0), (pair.Parts[1].Fit, pair.Parts[1].Contribution));
    }

    [Fact]
    public void Of_AnIslandWithoutBorders_HasNoGroups()
    {
        var answer = PartnerSearch.Of(Near("Vlieland") with { Borders = OpenBorders.Of("land") });

        Assert.Equal((0, 0L), (answer.Groups.Count, answer.Looked));
        Assert.NotEmpty(PartnerSearch.Of(Near("Vlieland")).Groups);
    }

    [Fact]
    public void Of_AtMostOneMember_HasNoGroups() => Assert.Empty(PartnerSearch.Of(Near("Papendrecht") with { MaxSize = 1 }).Groups);

    [Fact]
    public void Of_AllWeightsZero_IsRefusedInWords()
    {
        var question = Near("Papendrecht") with { Criteria = [PartnerCriterion.ByPair(0, OpenBorders.Kilometres.Select(_ => 1.0).ToArray())] };

        Assert.Contains("All weights are zero", Assert.Throws<ArgumentException>(() => PartnerSearch.Of(question)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => PartnerSearch.Of(Near("Rotterdam"), cancellation: source.Token));
    }

    [Fact]
    public void Factor_OfAWeight_MakesTwoGroupsFitEqually() => Prop.ForAll(AnyCountry.UpTo(8), country =>
    {
        var listed = PartnerSearch.Of(country.Question(5)).Groups;
        return listed.Skip(1).Select((group, i) => (Higher: listed[i], Lower: group)).All(pair =>
            WeightChange.Factor(pair.Higher, pair.Lower, 0) is not { } factor || Math.Abs(WithFactor(pair.Higher, factor) - WithFactor(pair.Lower, factor)) < 1e-7);

        double WithFactor(PartnerGroup group, double factor) => GroupParts.Of(
            country.Question(5) with { Criteria = country.Criteria(3 * factor) }, group.Members).Fit;
    }).QuickCheckThrowOnFailure();

    private static PartnerQuestion Near(string name) => new()
    {
        Borders = OpenBorders.All(),
        Municipality = OpenBorders.At(name),
        Inhabitants = OpenBorders.Inhabitants,
        Criteria = [PartnerCriterion.ByPair(1, PairFits.Nearness(OpenBorders.Kilometres, 50))],
        LeastMembers = 4,
        LeastInhabitants = 30_000,
    };

    private static string Written(PartnerGroup group) => FormattableString.Invariant($"{string.Join(' ', group.Members)} {group.Fit:R} {group.Known:R}");
}
