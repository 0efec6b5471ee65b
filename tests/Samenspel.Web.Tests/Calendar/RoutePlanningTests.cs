using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Planning;
using static Samenspel.Web.Tests.Calendar.TestLaw;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>Latest days, computed back from the wanted start.</summary>
[OnOneDatabase("Days are counted without a database.")]
public sealed class RoutePlanningTests
{
    private static readonly DateOnly Today = Day(2026, 1, 5);

    [Fact]
    public void WithoutDatesOfTheCouncil_OnlyTheLawMovesADay()
    {
        var plan = Plan("wgr-set-up", Day(2027, 1, 1), CouncilDates.None);
        var days = plan.Steps.ToDictionary(step => step.Step.Id, step => step.Latest);

        Assert.Equal(Day(2026, 12, 31), days["register"]);
        Assert.Equal(Day(2026, 12, 31), days["consent"]);
        Assert.Equal(Day(2026, 12, 30), days["views"]);
        Assert.Equal(Day(2026, 11, 4), days["send-draft"]);
        Assert.Equal(Day(2026, 11, 4), plan.First);
        Assert.Contains(plan.Warnings, one => one is { Kind: PlanWarningKind.NoDates, Step: "consent" });
    }

    [Fact]
    public void BackwardsAndForwards_MeetOnTheSameDay()
    {
        var plan = Plan("wgr-set-up", Day(2027, 1, 1), CouncilDates.None);
        var forwards = TermCounting.Count(Book.Term("draft-view")!, KnownDays.Of("draft-sent", plan.First!.Value));

        Assert.Equal(plan.Steps.Single(step => step.Step.Id == "views").Latest, forwards.Day);
    }

    [Fact]
    public void CouncilsMeeting_AndTheDayForItsPapers_MoveTheStepsBefore()
    {
        var council = new CouncilDates([new(Day(2026, 9, 10), Day(2026, 8, 27)), new(Day(2026, 11, 12), Day(2026, 10, 29)), new(Day(2027, 2, 4), null)], []);
        var plan = Plan("wgr-set-up", Day(2027, 1, 1), council);
        var days = plan.Steps.ToDictionary(step => step.Step.Id);

        Assert.Equal((Day(2026, 11, 12), Day(2026, 10, 29)), (days["consent"].Latest, days["decide-changes"].Latest));
        Assert.Equal(Day(2026, 10, 28), days["views"].Latest);
        Assert.Equal(Day(2026, 9, 2), plan.First);
        Assert.Equal(Day(2026, 9, 10), days["views"].Meeting!.Day);
        Assert.Empty(plan.Warnings);
    }

    [Fact]
    public void NoMeetingInTime_Warns()
    {
        var council = new CouncilDates([new(Day(2026, 12, 31).AddDays(20), null)], [new Recess(Day(2026, 10, 17), Day(2026, 10, 25), "herfstreces")]);
        var plan = Plan("wgr-set-up", Day(2027, 1, 1), council);

        Assert.Contains(plan.Warnings, one => one is { Kind: PlanWarningKind.NoMeeting, Step: "consent" });
        Assert.Contains(plan.Warnings, one => one is { Kind: PlanWarningKind.NoMeetingInTerm, Step: "views" });
        Assert.True(plan.IsBlocked);
    }

    [Fact]
    public void DatesThatEndTooSoon_AreNotTakenForALackOfMeetings()
    {
        var plan = Plan("wgr-set-up", Day(2027, 1, 1), new([new(Day(2026, 3, 1), null)], []));

        Assert.Contains(plan.Warnings, one => one is { Kind: PlanWarningKind.DatesEnd, Step: "consent" });
        Assert.False(plan.IsBlocked);
    }

    [Theory]
    [InlineData("2026-11-05", PlanWarningKind.Closed)]
    [InlineData("2026-11-04", PlanWarningKind.Soon)]
    [InlineData("2026-10-07", PlanWarningKind.Soon)]
    public void LastDayThatIsOverOrNear_Warns(string today, object kind) =>
        Assert.Contains(Plan("wgr-set-up", Day(2027, 1, 1), CouncilDates.None, Date(today)).Warnings, one => one.Kind == (PlanWarningKind)kind && one.Step == "send-draft");

    [Fact]
    public void LastDayThatIsFar_DoesNotWarn() =>
        Assert.DoesNotContain(Plan("wgr-set-up", Day(2027, 1, 1), CouncilDates.None, Day(2026, 10, 6)).Warnings, one => one.Step == "send-draft");

    [Fact]
    public void DecisionInTheMonthsRoundAnElection_Warns() =>
        Assert.Contains(Plan("wgr-set-up", Day(2026, 4, 1), CouncilDates.None).Warnings, one => one is { Kind: PlanWarningKind.Election, Step: "consent" });

    [Fact]
    public void CouncilThatTakesPartItself_IsNotAskedForAView()
    {
        var plan = RoutePlanning.Backwards(Book, Book.Route("wgr-set-up")!, new(Day(2027, 1, 1), CouncilTakesPart: true), CouncilDates.None, Today);

        Assert.DoesNotContain(plan.Steps, step => step.Step.Id is "views" or "send-draft");
        Assert.Equal(Day(2026, 12, 31), plan.First);
    }

    [Fact]
    public void StartBeforeTheRouteIsKnown_HasNoSteps()
    {
        Assert.Null(Plan("wgr-set-up", Day(2022, 8, 1), CouncilDates.None).Edition);
        Assert.NotNull(Plan("wgr-set-up", Day(2022, 9, 1), CouncilDates.None).Edition);
        Assert.Null(Plan("wgr-set-up", DateOnly.MinValue, CouncilDates.None).Edition);
    }

    [Fact]
    public void PrivateLaw_HasApprovalByTheProvinceUntilFebruary2016()
    {
        Assert.Contains(Plan("private-law", Day(2016, 1, 1), CouncilDates.None).Steps, step => step.Step.Id == "approval");
        Assert.DoesNotContain(Plan("private-law", Day(2016, 3, 1), CouncilDates.None).Steps, step => step.Step.Id == "approval");
    }

    [Fact]
    public void MonthBeforeTheEndOfAMonth_IsCountedToItsLatestStart()
    {
        var decision = Plan("works-council", Day(2027, 3, 2), CouncilDates.None).Steps.Single(step => step.Step.Id == "decision").Latest;

        Assert.True(decision.AddMonths(1) < Day(2027, 3, 1));
        Assert.False(decision.AddDays(1).AddMonths(1) < Day(2027, 3, 1) && decision.AddDays(1).Month == decision.Month);
    }

    private static RoutePlan Plan(string route, DateOnly start, CouncilDates council, DateOnly? today = null) =>
        RoutePlanning.Backwards(Book, Book.Route(route)!, new(start), council, today ?? Today);
}
