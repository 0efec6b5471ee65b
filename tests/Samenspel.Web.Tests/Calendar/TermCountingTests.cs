using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Counting;
using static Samenspel.Web.Tests.Calendar.TestLaw;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>Days of terms, against the examples of docs/content/process.md and by hand.</summary>
[OnOneDatabase("Days are counted without a database.")]
public sealed class TermCountingTests
{
    [Fact]
    public void DraftSentOn22August_EndsOn17October_WithItsWorking()
    {
        var counted = Count("draft-view", "draft-sent", Day(2022, 8, 22));

        Assert.Equal((CountState.Counted, Day(2022, 10, 17), Day(2022, 8, 23)), (counted.State, counted.Day!.Value, counted.From!.Value));
        Assert.Equal([CountStepKind.Given, CountStepKind.FirstDay, CountStepKind.Later], counted.Working.Select(step => step.Kind));
        Assert.Equal((DayOfWeek.Monday, true, "1"), (counted.Day.Value.DayOfWeek, counted.IsOpenUntil, counted.Edition!.Article));
    }

    [Theory]
    [InlineData("2022-06-30", null)]
    [InlineData("2022-07-01", "2022-08-26")]
    public void DraftView_IsKnownFromTheDayOfTheAct(string sent, string? due)
    {
        var counted = Count("draft-view", "draft-sent", Date(sent));

        Assert.Equal(due is null ? null : Date(due), counted.Day);
        Assert.Equal(due is null ? CountState.NoEdition : CountState.Counted, counted.State);
    }

    [Theory]
    [InlineData("2014-12-31", null, CountState.BeforeKnowledge)]
    [InlineData("2015-01-01", "2014-11-06", CountState.Counted)]
    [InlineData("2022-06-30", "2022-05-05", CountState.Counted)]
    [InlineData("2022-07-01", "2022-04-08", CountState.Counted)]
    public void BudgetView_CountsEightWeeksBeforeTheActAndTwelveAfter(string adopted, string? sent, object state)
    {
        var counted = Count("budget-view", "budget-adopted", Date(adopted));

        Assert.Equal(((CountState)state, sent is null ? (DateOnly?)null : Date(sent)), (counted.State, counted.Day));
    }

    [Fact]
    public void TermThatReachesAcrossTheChange_SaysThatATransitionIsNotKnown()
    {
        Assert.Contains(Count("budget-view", "budget-adopted", Day(2022, 7, 10)).Remarks, one => one.Kind == CountRemarkKind.Transition);
        Assert.DoesNotContain(Count("budget-view", "budget-adopted", Day(2023, 7, 10)).Remarks, one => one.Kind == CountRemarkKind.Transition);
    }

    [Theory]
    [InlineData("framework", 2022, "2021-04-15")]
    [InlineData("framework", 2023, "2022-04-15")]
    [InlineData("framework", 2024, "2023-04-30")]
    [InlineData("framework", 2016, "2015-04-15")]
    [InlineData("provisional-account", 2021, "2022-04-15")]
    [InlineData("provisional-account", 2022, "2023-04-30")]
    [InlineData("budget-to-province", 2022, "2021-07-31")]
    [InlineData("budget-to-province", 2023, "2022-09-14")]
    [InlineData("account-to-province", 2021, "2022-07-14")]
    [InlineData("municipal-budget", 2027, "2026-11-14")]
    [InlineData("municipal-account", 2026, "2027-07-14")]
    [InlineData("adapt-arrangement", 2030, "2024-07-01")]
    public void DayOfTheYear_FollowsTheEditionInForceOnIt(string term, int year, string day) =>
        Assert.Equal(Date(day), TermCounting.Count(Book.Term(term)!, KnownDays.OfYear(year)).Day);

    [Theory]
    [InlineData("framework", 2015)]
    [InlineData("framework", 2001)]
    [InlineData("municipal-account", 2012)]
    public void YearBeforeAnythingIsKnown_HasNoTerms(string term, int year) =>
        Assert.Equal(CountState.BeforeKnowledge, TermCounting.Count(Book.Term(term)!, KnownDays.OfYear(year)).State);

    [Fact]
    public void BudgetToProvince_TakesTheEarlierOfTwoWeeksAndTheNamedDay()
    {
        var known = KnownDays.OfYear(2027).With("budget-adopted", Day(2026, 7, 1));
        var early = TermCounting.Count(Book.Term("budget-to-province")!, known);
        var late = TermCounting.Count(Book.Term("budget-to-province")!, known.With("budget-adopted", Day(2026, 9, 10)));

        Assert.Equal((Day(2026, 7, 15), Day(2026, 9, 14)), (early.Day!.Value, late.Day!.Value));
        Assert.Equal(CountStepKind.Earliest, early.Working[^1].Kind);
    }

    [Fact]
    public void WithoutItsEvent_ATermSaysWhichDayItNeeds()
    {
        var counted = TermCounting.Count(Book.Term("draft-view")!, KnownDays.Nothing);

        Assert.Equal((CountState.NeedsEvent, "draft-sent", null), (counted.State, counted.Needs, counted.Day));
        Assert.Equal(CountState.NeedsYear, TermCounting.Count(Book.Term("framework")!, KnownDays.Nothing).State);
    }

    [Theory]
    [InlineData("2024-01-31", "2024-02-29")]
    [InlineData("2023-01-31", "2023-02-28")]
    [InlineData("2024-02-29", "2024-03-29")]
    public void AppealByMonth_EndsOnTheLastDayOfAShortMonth(string told, string last)
    {
        var counted = Count("works-council-appeal", "works-council-decision", Date(told));

        Assert.Equal(Date(last), counted.Day);
        Assert.Equal(told.EndsWith("31", StringComparison.Ordinal), counted.Working.Any(step => step.Kind == CountStepKind.ShortMonth));
        Assert.Contains(counted.Remarks, one => one.Kind == CountRemarkKind.Unverified);
    }

    [Theory]
    [InlineData("2024-01-04", "2024-02-29")]
    [InlineData("2024-01-10", "2024-03-06")]
    [InlineData("2026-02-01", "2026-03-29")]
    [InlineData("2026-08-30", "2026-10-25")]
    public void EightWeeks_AreDaysAcrossLeapDayAndSummerTime(string sent, string due) =>
        Assert.Equal(Date(due), Count("draft-view", "draft-sent", Date(sent)).Day);

    [Fact]
    public void TheDayOfAMoment_IsThatOfAmsterdam()
    {
        Assert.Equal(Day(2026, 3, 29), DutchTime.DateOf(new DateTimeOffset(2026, 3, 28, 23, 30, 0, TimeSpan.Zero)));
        Assert.Equal(Day(2026, 7, 1), DutchTime.DateOf(new DateTimeOffset(2026, 6, 30, 22, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void TermThatEndsInRecess_IsFlaggedAndNotMoved()
    {
        var recess = new Recess(Day(2026, 7, 18), Day(2026, 8, 30), "zomerreces");
        var counted = TermCounting.Count(Book.Term("draft-view")!, KnownDays.Of("draft-sent", Day(2026, 6, 1)), [recess]);

        Assert.Equal(Day(2026, 7, 27), counted.Day);
        Assert.Equal("zomerreces", counted.Remarks.Single(one => one.Kind == CountRemarkKind.Recess).Name);
    }

    [Theory]
    [InlineData("2026-10-31", "2026-12-26", CountRemarkKind.Holiday)]
    [InlineData("2026-10-31", "2026-12-26", CountRemarkKind.Weekend)]
    [InlineData("2026-02-09", "2026-04-06", CountRemarkKind.Holiday)]
    public void TermThatEndsInAWeekendOrOnAHoliday_IsNotExtendedAndSaysSo(string sent, string due, object remark)
    {
        var counted = Count("draft-view", "draft-sent", Date(sent));

        Assert.Equal(Date(due), counted.Day);
        Assert.Contains(counted.Remarks, one => one.Kind == (CountRemarkKind)remark);
    }

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_IsWhereTheAlmanacHasIt(int year, string day) => Assert.Equal(Date(day), Holidays.Easter(year));

    [Fact]
    public void EndOfTheCalendar_IsNoError()
    {
        Assert.Equal(CountState.BeyondCalendar, Count("draft-view", "draft-sent", DateOnly.MaxValue).State);
        Assert.Equal(CountState.BeforeKnowledge, Count("budget-view", "budget-adopted", DateOnly.MinValue).State);
    }

    private static CountedTerm Count(string term, string happening, DateOnly day) => TermCounting.Count(Book.Term(term)!, KnownDays.Of(happening, day));
}
