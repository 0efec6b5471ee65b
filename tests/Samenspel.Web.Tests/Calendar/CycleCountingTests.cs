using Samenspel.Modules.Calendar.Counting;
using static Samenspel.Web.Tests.Calendar.TestLaw;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>The year as a whole: what follows from terms together.</summary>
[OnOneDatabase("Days are counted without a database.")]
public sealed class CycleCountingTests
{
    [Theory]
    [InlineData(2027, "2026-09-14", "2026-06-22")]
    [InlineData(2024, "2023-09-14", "2023-06-22")]
    [InlineData(2022, "2021-07-31", "2021-06-05")]
    public void Budget_IsAdoptedAndSentToTheCouncilsOnTheDaysThatFollow(int year, string adopted, string sent)
    {
        var days = Cycle("budget", year);

        Assert.Equal(Date(adopted), days["budget-adoption"].Day);
        Assert.Equal(Date(adopted), days["budget-to-province"].Day);
        Assert.Equal(Date(sent), days["budget-view"].Day);
    }

    [Fact]
    public void DaysThatFollow_AreThoseOfTheContent()
    {
        var derived = Book.Derived.Single(one => one.Id == "last-day-draft-budget").Day!;

        Assert.Equal(new DateOnly(2027 + derived.YearOffset, derived.Month, derived.Day), Cycle("budget", 2027)["budget-view"].Day);
    }

    [Fact]
    public void WorkingOfTheDraftBudget_BeginsWithWhatItFollowsFrom()
    {
        var working = Cycle("budget", 2027)["budget-view"].Working.Select(step => step.Kind);

        Assert.Equal([CountStepKind.Year, CountStepKind.Named, CountStepKind.DayBefore, CountStepKind.Follows, CountStepKind.Earlier], working);
    }

    [Fact]
    public void AnswerToViews_IsNoLaterThanAdoption_AndNotKnownBefore2022()
    {
        Assert.Equal(Day(2026, 9, 14), Cycle("budget", 2027)["budget-answer"].Day);
        Assert.Equal(CountState.NoEdition, Cycle("budget", 2021)["budget-answer"].State);
    }

    [Fact]
    public void YearBeforeAnythingIsKnown_HasNoDays() => Assert.All(Cycle("budget", 2014).Values, one => Assert.Null(one.Day));

    private static Dictionary<string, CountedTerm> Cycle(string key, int year) =>
        CycleCounting.Count(Book, Book.Cycles.Single(one => one.Key == key), year).ToDictionary(one => one.Term.Key);
}
