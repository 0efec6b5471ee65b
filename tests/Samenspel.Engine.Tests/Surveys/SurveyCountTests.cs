using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Surveys;

namespace Samenspel.Engine.Tests.Surveys;

public class SurveyCountTests
{
    private const int Least = 5;

    [Fact]
    public void Merge_NothingSmall_LeavesAllAlone() => Assert.Equal("a:5 b:9", Told(SurveyCount.Merge(Counts(5, 9), Least)));

    [Fact]
    public void Merge_OneSmall_TakesTheNextWithIt() => Assert.Equal("c:20 a+b:10", Told(SurveyCount.Merge(Counts(3, 7, 20), Least)));

    [Fact]
    public void Merge_SeveralSmallThatAreEnough_StandTogether() => Assert.Equal("b:30 a+c+d:7", Told(SurveyCount.Merge(Counts(4, 30, 0, 3), Least)));

    [Fact]
    public void Merge_SeveralSmallThatAreTooFew_TakeTheNext() => Assert.Equal("c:30 a+b+d:9", Told(SurveyCount.Merge(Counts(1, 8, 30, 0), Least)));

    [Fact]
    public void Merge_TooFewAltogether_ShowsNothing() => Assert.Empty(SurveyCount.Merge(Counts(1, 2, 1), Least));

    [Fact]
    public void Merge_AnyCounts_HidesSmallOnesAndKeepsTheTotal() => Prop.ForAll(Gen.Choose(0, 12).ListOf(6).ToArbitrary(), numbers =>
    {
        var merged = SurveyCount.Merge(Counts([.. numbers]), Least);
        return merged.Count == 0
            ? numbers.Sum() < Least
            : merged.All(one => one.Count >= Least)
                && merged.Sum(one => one.Count) == numbers.Sum()
                && merged.SelectMany(one => one.Names).Order(StringComparer.Ordinal).SequenceEqual(Counts([.. numbers]).SelectMany(one => one.Names));
    }).QuickCheckThrowOnFailure();

    private static List<SurveyCount> Counts(params int[] numbers) => [.. numbers.Select((number, at) => new SurveyCount([((char)('a' + at)).ToString()], number))];

    private static string Told(IEnumerable<SurveyCount> counts) => string.Join(' ', counts.Select(one => $"{string.Join('+', one.Names)}:{one.Count}"));
}
