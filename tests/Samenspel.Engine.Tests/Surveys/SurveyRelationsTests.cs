using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Surveys;

namespace Samenspel.Engine.Tests.Surveys;

public class SurveyRelationsTests
{
    private static readonly string[] Codes = ["A", "B", "C", "D", "E", "F"];

    [Fact]
    public void Of_BothNamedEachOther_IsConfirmed() => Assert.Equal(SurveyStatus.Confirmed, Only([Says("A", "B"), Says("B", "A")]).Status);

    [Fact]
    public void Of_OnlyOneNamed_IsUnconfirmed() => Assert.Equal(SurveyStatus.Unconfirmed, Only([Says("A", "B"), Says("B")]).Status);

    [Theory]
    [InlineData(SurveyVerdict.Confirms, SurveyStatus.Confirmed)]
    [InlineData(SurveyVerdict.Denies, SurveyStatus.Denied)]
    [InlineData(SurveyVerdict.Ended, SurveyStatus.Expired)]
    public void Of_AReplyOfWhoDidNotAnswer_Counts(SurveyVerdict verdict, SurveyStatus expected) =>
        Assert.Equal(expected, Only([Says("A", "B"), new("B", HasAnswered: false) { Replies = [new("A", verdict)] }]).Status);

    [Fact]
    public void Of_WhoNamesAndDenies_IsTakenToSayYes()
    {
        var both = Only([Says("A", "B"), Says("B", "A") with { Replies = [new("A", SurveyVerdict.Denies)] }]);

        Assert.Equal(SurveyStatus.Confirmed, both.Status);
    }

    [Fact]
    public void Of_DifferentPartnerships_IsConfirmedAndSaysSo()
    {
        var relation = Only([Says("A", "B", "Desk"), Says("B", "A", "Network")]);

        Assert.Equal(SurveyStatus.Confirmed, relation.Status);
        Assert.True(relation.NamesDiffer);
        Assert.Equal("Desk/Network", $"{string.Join('+', relation.ByLeft)}/{string.Join('+', relation.ByRight)}");
        Assert.False(Only([Says("A", "B", "desk"), Says("B", "A", "Desk")]).NamesDiffer);
    }

    [Fact]
    public void Of_AReplyAboutWhoNamedNobody_IsAboutNothing() =>
        Assert.Empty(SurveyRelations.Of([Says("A"), new("B", true) { Replies = [new("A", SurveyVerdict.Confirms)] }], Same).All);

    [Fact]
    public void Of_AnAnswerThatWasNotSentIn_DoesNotCount() => Assert.Empty(SurveyRelations.Of([Says("A", "B") with { HasAnswered = false }], Same).All);

    [Fact]
    public void Of_AMunicipalityThatWentIntoAnother_IsFollowed()
    {
        var relation = Only([Says("A", "old"), Says("C", "A")], code => code == "old" ? "C" : code);

        Assert.Equal(("A", "C", SurveyStatus.Confirmed, true), (relation.Left, relation.Right, relation.Status, relation.IsFollowed));
    }

    [Fact]
    public void Of_TwoThatAreOneNow_AreOneSheet()
    {
        var relations = SurveyRelations.Of([Says("A", "C"), Says("B", "D") with { Motives = ["cost"] }, Says("C", "A")], code => code == "A" ? "B" : code);

        Assert.Equal(["B", "C"], relations.Sheets.Select(one => one.Municipality));
        Assert.Equal([("B", "C", SurveyStatus.Confirmed), ("B", "D", SurveyStatus.Unconfirmed)], relations.All.Select(one => (one.Left, one.Right, one.Status)));
    }

    [Fact]
    public void Of_NobodyThatIsThere_IsNamedAsLost()
    {
        var relations = SurveyRelations.Of([Says("A", "gone"), Says("B", "into-b")], code => code switch { "gone" => null, "into-b" => "B", _ => code });

        Assert.Empty(relations.All);
        Assert.Equal([new LostNaming("A", "gone"), new LostNaming("B", "into-b")], relations.Lost);
    }

    [Fact]
    public void Of_NothingSaid_IsEmpty()
    {
        var figures = SurveyFigures.Of(SurveyRelations.Of([], Same), Codes, ["cost"], ["geography"]);

        Assert.Equal((6, 0, 0, 0, 0), (figures.All, figures.Answered, figures.WithConfirmed, figures.WithAny, figures.Cooperating));
        Assert.Equal(0, figures.FactorAnswers);
    }

    [Fact]
    public void Of_AnyOrder_GivesTheSame() => Prop.ForAll(Sheets, Gen.Choose(0, 1000).ToArbitrary(), (sheets, seed) =>
    {
        var shuffled = (SurveySheet[])[.. sheets];
        new Random(seed).Shuffle(shuffled);
        return Told(sheets) == Told(shuffled);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_ASilentMunicipalityMore_ChangesOnlyHowManyThereAre() => Prop.ForAll(Sheets, sheets =>
    {
        var (without, with) = (Figures(sheets, Codes), Figures([.. sheets, new("Z", HasAnswered: false)], [.. Codes, "Z"]));
        return Told(without with { All = 0 }) == Told(with with { All = 0 }) && with.All == without.All + 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnySheets_ConfirmedAreAmongAny() => Prop.ForAll(Sheets, sheets =>
    {
        var figures = Figures(sheets, Codes);
        return figures.WithConfirmed <= figures.WithAny && figures.WithAny <= figures.All && figures.Cooperating <= figures.Answered && figures.WithExit <= figures.ExitKnown
            && SurveyRelations.Of(sheets, Same).All.All(one => string.CompareOrdinal(one.Left, one.Right) < 0);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<SurveySheet[]> Sheets => (
        from names in Gen.Elements<IReadOnlyList<string>>([["x"], ["y"], ["x", "y"]]).ArrayOf(Codes.Length)
        from partners in Gen.SubListOf(Codes).ArrayOf(Codes.Length)
        from about in Gen.Elements(Codes).ArrayOf(Codes.Length)
        from verdict in Gen.Elements(Enum.GetValues<SurveyVerdict>()).ArrayOf(Codes.Length)
        from answered in Gen.Elements(true, true, false).ArrayOf(Codes.Length)
        select Codes.Select((code, at) => new SurveySheet(code, answered[at])
        {
            Cooperations = [.. names[at].Select(name => new SurveyCooperation([.. partners[at].Where(one => one != code)], name, at % 2 == 0, at % 5 + 1))],
            Replies = [new(about[at], verdict[at])],
            Motives = names[at],
            Factors = names[at],
        }).ToArray()).ToArbitrary();

    private static SurveyFigures Figures(IEnumerable<SurveySheet> sheets, IEnumerable<string> asked) => SurveyFigures.Of(SurveyRelations.Of(sheets, Same), asked, ["x", "y"], ["x", "y"]);

    private static string Told(IEnumerable<SurveySheet> sheets)
    {
        var relations = SurveyRelations.Of(sheets, Same);
        return string.Join('|', relations.All.Select(one => $"{one.Left}{one.Right}{one.Status}{string.Join('+', one.ByLeft)}/{string.Join('+', one.ByRight)}")) + Told(Figures(sheets, Codes));
    }

    private static string Told(SurveyFigures one) =>
        $"{one.All} {one.Answered} {one.WithConfirmed} {one.WithAny} {one.Cooperating} {string.Join(',', one.Motives.Concat(one.Factors).Select(count => count.Count))} {one.WithExit} {one.ExitKnown} {string.Join(',', one.Satisfaction)}";

    private static SurveyRelation Only(IReadOnlyList<SurveySheet> sheets, Func<string, string?>? place = null) => Assert.Single(SurveyRelations.Of(sheets, place ?? Same).All);

    private static SurveySheet Says(string who, string? partner = null, string name = "One") =>
        new(who, HasAnswered: true) { Cooperations = partner is null ? [] : [new([partner], name)] };

    private static string Same(string code) => code;
}
