using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Stability;

namespace Samenspel.Engine.Tests.CostSharing.Stability;

public class CoreRangeTests
{
    // Two players who pay 10 and 8 alone and 15 together: the first pays 7 to 10.
    [Fact]
    public void TwoPlayers_AsByHand()
    {
        var found = CoreRange.Of(new TableGame(GameKind.Cost, [0, 10, 8, 15])).Players!;
        Assert.Equal([7, 10, 5, 8], found.SelectMany(range => new[] { range.Lowest, range.Highest }).Select(share => Math.Round(share, 9)));
    }

    // In a concave game every order of joining is a corner of the core (Shapley 1971), so the ends are alone and what is added last.
    [Fact]
    public void ConcaveGame_EndsAtAloneAndAtTheSeparableCost() => Prop.ForAll(AnyGame.ConcaveUpTo(8), form =>
    {
        var game = new TableGame(GameKind.Cost, form.Table()!.Values.ToArray());
        var found = CoreRange.Of(game);
        Assert.Equal(StabilityNote.Found, found.Note);
        Assert.All(found.Players!, (range, i) =>
        {
            Assert.Equal(game.Alone(i), range.Highest, 1e-8 * (1 + game.Total));
            Assert.Equal(game.Total - (game.Lines == 1 ? 0 : game.WithoutOne(i)), range.Lowest, 1e-8 * (1 + game.Total));
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyGame_HasTheRangeOfItsVertices()
    {
        var cores = 0;
        Prop.ForAll(AnyGame.UpTo(4, 12), game =>
        {
            var found = CoreRange.Of(game);
            var vertices = game.Lines == 1 ? [[game.Total]] : CoreVertices.Of(game);
            Assert.Equal(LeastCore.Of(game).IsNonEmpty == true ? StabilityNote.Found : StabilityNote.CoreIsEmpty, found.Note);
            Assert.Equal(vertices.Count > 0, found.Players is not null);
            cores += vertices.Count > 0 && game.Lines > 2 ? 1 : 0;
            Assert.All(found.Players ?? [], (range, i) =>
            {
                Assert.Equal(vertices.Min(vertex => vertex[i]), range.Lowest, 1e-8);
                Assert.Equal(vertices.Max(vertex => vertex[i]), range.Highest, 1e-8);
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        Assert.True(cores > 20, $"Only {cores} games had a core.");
    }

    [Fact]
    public void FivePlayers_HaveTheRangeOfTheirVertices()
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var game = WithCore(5, seed);
            var (found, vertices) = (CoreRange.Of(game).Players!, CoreVertices.Of(game));
            Assert.All(found, (range, i) => Assert.Equal((vertices.Min(vertex => vertex[i]), vertices.Max(vertex => vertex[i])), (range.Lowest, range.Highest), Close));
        }
    }

    // Every published game in table form: the nucleolus lies between the ends, and the ends lie in what each and all but each allow.
    [Fact]
    public void PublishedGames_HoldTheirNucleolus() => Assert.All(
        ShippedGames.Names.Select(name => ShippedGames.Game(name).Game).Where(game => game.Players <= 15).Select(game => game.Table()!), game =>
        {
            var found = CoreRange.Of(game);
            Assert.Equal(LeastCore.Of(game).IsNonEmpty, found.Players is not null);
            var nucleolus = Sharing.Of(game, SharingMethod.Prenucleolus).Allocation!;
            Assert.All(found.Players ?? [], (range, i) => Assert.InRange(nucleolus[i], range.Lowest - (1e-8 * Math.Abs(game.Total)), range.Highest + (1e-8 * Math.Abs(game.Total))));
        });

    [Theory]
    [InlineData(1e9)]
    [InlineData(1e-6)]
    public void Numbers_LargeOrSmall_ChangeNothingButTheirSize(double unit)
    {
        var game = WithCore(6, 3);
        var (plain, scaled) = (CoreRange.Of(game).Players!, CoreRange.Of(AnyGame.Changed(game, unit, new double[6])).Players!);
        Assert.All(plain.Zip(scaled), pair => Assert.Equal(pair.First.Highest, pair.Second.Highest / unit, 1e-7));
    }

    [Fact]
    public void TwentyPlayers_AreDone_AndTwentyOneAreTooMany()
    {
        var game = WithCore(20, 1);
        var found = CoreRange.Of(game).Players!;
        var nucleolus = Sharing.Of(game, SharingMethod.Nucleolus).Allocation!;
        Assert.All(found, (range, i) => Assert.True(range.Lowest < nucleolus[i] && nucleolus[i] < range.Highest));
        Assert.Equal(StabilityNote.CoreIsEmpty, CoreRange.Of(AnyGame.Large(20, 1)).Note);
        Assert.Equal(StabilityNote.TooManyPlayers, CoreRange.Of(AnyGame.Large(21, 1)).Note);
    }

    [Fact]
    public void Cancelling_Ends() =>
        Assert.Throws<OperationCanceledException>(() => CoreRange.Of(AnyGame.Large(16, 1), new CancellationToken(canceled: true)));

    // A table without structure in which everybody together is cheap enough for a core.
    private static TableGame WithCore(int players, int seed)
    {
        var values = AnyGame.Large(players, seed).Values.ToArray();
        values[^1] *= 0.7;
        return new(GameKind.Cost, values);
    }

    private static bool Close((double Low, double High) one, (double Low, double High) other) =>
        Math.Abs(one.Low - other.Low) < 1e-7 && Math.Abs(one.High - other.High) < 1e-7;
}
