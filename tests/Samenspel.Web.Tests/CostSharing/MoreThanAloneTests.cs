using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Goals;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>Table, drawing, goal and test of groups have one limit for paying more than alone.</summary>
[OnOneDatabase("Nothing is asked of a database.")]
public sealed class MoreThanAloneTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(0.99, false)]
    [InlineData(1, false)]
    [InlineData(1.01, true)]
    [InlineData(2, true)]
    [InlineData(99, true)]
    [InlineData(101, true)]
    public void Share_IsMoreThanAlone_JustWhenAGroupOfOneIsBetterOff(double centsAbove, bool isMore)
    {
        // Alone 100 and 200 euro; together as much as both shares.
        double[] exact = [100_00 + centsAbove, 150_00 - centsAbove];
        var who = new[] { Alone("een", 100_00), Alone("twee", 200_00) };
        var stability = StabilityTest.Of(new TableGame(GameKind.Cost, [0, 100_00, 200_00, 250_00]), exact, TestContext.Current.CancellationToken);
        var result = new SharedByKey(KeyCatalogue.All()[0]) { Cents = [.. exact.Select(one => (long)Math.Round(one))], Exact = exact, Stability = stability };

        Assert.Equal(isMore, result.IsMoreThanAlone(0, who[0]));
        Assert.Equal(isMore, !stability.IsStable);
        Assert.False(result.IsMoreThanAlone(1, who[1]));
        Assert.Equal(isMore ? GoalVerdict.No : GoalVerdict.Yes, GoalJudge.Of(SharingGoal.EveryoneGains, result, Case(who)).Verdict);
    }

    [Fact]
    public void Share_WithoutACostAlone_IsNotMore() =>
        Assert.False(new SharedByKey(KeyCatalogue.All()[0]) { Cents = [5] }.IsMoreThanAlone(0, Alone("een", null)));

    private static SharedParticipant Alone(string key, long? cents) => new(default, key, key, null, null, false) { Inhabitants = 1000, CentsAlone = cents };

    private static SharedCase Case(IReadOnlyList<SharedParticipant> participants) => new((DossierFacts)null!) { Participants = participants, JointCents = 250_00 };
}
