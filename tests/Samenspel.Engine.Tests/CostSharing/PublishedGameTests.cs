using System.Text.Json;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Closed;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.Tests.CostSharing;

public class PublishedGameTests
{
    public static TheoryData<string> Games => [.. ShippedGames.Names];

    public static TheoryData<string, string> Answers =>
        [.. ShippedGames.Names.SelectMany(name => ShippedGames.Answers(name).GetProperty("answers").EnumerateArray()
            .Select(answer => (name, answer.GetProperty("method").GetString()!)))];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Shares_OfAPublishedGame_AreTheAnswer(string name, string method)
    {
        var (game, players) = ShippedGames.Game(name);
        var answer = ShippedGames.Answers(name).GetProperty("answers").EnumerateArray().Single(row => row.GetProperty("method").GetString() == method);

        Same(answer, players, game, Sharing.Of(game, SharingMethods.Named(method)!.Value));
        if (game.Players <= Game.MostTablePlayers && game is not TableGame)
        {
            Same(answer, players, game, Sharing.Of(game.Table()!, SharingMethods.Named(method)!.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Games))]
    public void Printed_Shares_AreReproducedWithinTheirRounding(string name)
    {
        var (game, players) = ShippedGames.Game(name);
        if (!ShippedGames.Answers(name).TryGetProperty("printed", out var printed))
        {
            return;
        }

        Assert.All(printed.EnumerateArray(), row =>
        {
            var shares = Sharing.Of(game, SharingMethods.Named(row.GetProperty("method").GetString()!)!.Value).Allocation!;
            var tolerance = row.GetProperty("tolerance").GetDouble();
            Assert.All(players, (player, i) => Assert.Equal(row.GetProperty("shares").GetProperty(player).GetDouble(), shares[i], tolerance));
        });
    }

    [Theory]
    [MemberData(nameof(Games))]
    public void Core_OfAPublishedGame_IsAsPublished(string name)
    {
        var (game, _) = ShippedGames.Game(name);
        var answers = ShippedGames.Answers(name);
        if (!answers.TryGetProperty("coreNonEmpty", out var isNonEmpty))
        {
            return;
        }

        var core = LeastCore.Of(game);
        Assert.Equal(isNonEmpty.GetBoolean(), core.IsNonEmpty);
        Assert.Equal(answers.GetProperty("leastCore").GetDouble(), core.Level!.Value, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Games))]
    public void Levels_OfThePrenucleolus_AreAsPublished(string name)
    {
        var (game, _) = ShippedGames.Game(name);
        if (!ShippedGames.Answers(name).TryGetProperty("prenucleolusLevels", out var levels))
        {
            return;
        }

        var found = Nucleolus.Of(game.Table()!, NucleolusKind.Prenucleolus).Levels.Select(level => level.Excess).ToArray();
        Assert.All(levels.EnumerateArray(), level => Assert.Contains(found, excess => Math.Abs(excess - level.GetProperty("excess").GetDouble()) < 1e-6));
    }

    [Theory]
    [InlineData("sweden")]
    [InlineData("tva")]
    [InlineData("airport-four")]
    [InlineData("young-1985")]
    public void SeparableCosts_OfAPublishedGame_AreTheAnswer(string name)
    {
        var (game, players) = ShippedGames.Game(name);
        var separable = SeparableCosts.Of(game);
        var answer = ShippedGames.Answers(name).GetProperty("separableCosts");

        Assert.All(players, (player, i) => Assert.Equal(answer.GetProperty(player).GetDouble(), separable[i], 1e-9));
    }

    [Fact]
    public void Sweden_IsNotSubadditiveInOnePlace()
    {
        var report = SubadditivityCheck.Of(ShippedGames.Game("sweden").Game);

        var violation = Assert.Single(report.Violations);
        Assert.Equal((false, 1L), (report.Holds!.Value, report.Count));
        Assert.Equal([0, 1, 3], violation.Left);
        Assert.Equal([4, 5], violation.Right);
        Assert.Equal(0.37, violation.Amount, 1e-9);
    }

    [Fact]
    public void Nucleolus_OfBirmingham_IsNotCertifiedButSaysWhereItComesFrom()
    {
        var (game, _) = ShippedGames.Game("birmingham");
        var result = Sharing.Of(game, SharingMethod.Nucleolus);

        Assert.Equal((SharingNote.ClosedForm, (double?)null), (result.Note, result.VerifiedTo));
        Assert.Equal(13572, game.Players);
        Assert.Equal(game.Total, Enumerable.Range(0, game.Lines).Sum(line => game.CountOf(line) * result.Allocation![line]), 1e-6);
        Assert.True(CoreCheck.Of(game, result.Allocation!).InCore);
    }

    [Fact]
    public void Answers_AreThere_ForEveryGame() => Assert.Equal(10, ShippedGames.Names.Count);

    private static void Same(JsonElement answer, string[] players, Game game, SharingResult result)
    {
        Assert.NotNull(result.Allocation);
        Assert.True(result.Note is SharingNote.None or SharingNote.ClosedForm, $"{result.Method}: {result.Note}");
        var isNucleolus = answer.GetProperty("method").GetString()!.Contains("nucleolus", StringComparison.Ordinal);
        Assert.Equal(isNucleolus && result.Note == SharingNote.None, result.VerifiedTo is not null);
        var scale = Math.Max(Math.Abs(game.Total), 1);
        for (var i = 0; i < players.Length; i++)
        {
            var expected = answer.TryGetProperty("exact", out var exact)
                ? Fraction(exact.GetProperty(players[i]).GetString()!)
                : answer.GetProperty("shares").GetProperty(players[i]).GetDouble();
            var tolerance = answer.TryGetProperty("exact", out _) ? 1e-12 * scale : 1e-9 * scale;
            Assert.Equal(expected, result.Allocation![i], tolerance);
        }
    }

    private static double Fraction(string text)
    {
        var parts = text.Split('/');
        var numerator = double.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        return parts.Length == 1 ? numerator : numerator / double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
