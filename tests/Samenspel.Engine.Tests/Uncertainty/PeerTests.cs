using System.Runtime.CompilerServices;
using System.Text.Json;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

/// <summary>Against NumPy on the same models; data/peer-reference.json says how its figures and their standard errors were made.</summary>
public class PeerTests
{
    private static readonly double[] Costs = PeerModels.Read(Data("peer-model.json"));

    [Theory]
    [InlineData("a", DrawMethod.Sobol, 65_536)]
    [InlineData("a", DrawMethod.MonteCarlo, 200_000)]
    [InlineData("b", DrawMethod.Sobol, 65_536)]
    [InlineData("b", DrawMethod.MonteCarlo, 100_000)]
    public void PresentValues_AreThoseOfThePeerWithinBothErrors(string model, DrawMethod method, int draws)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Data("peer-reference.json")));
        var peer = file.RootElement.GetProperty(model);
        var found = PresentValueCalculation.Of(model == "a" ? PeerModels.A(Costs) : PeerModels.B(Costs), new(method, draws, 3) { Threads = 2 });
        for (var situation = 0; situation < 3; situation++)
        {
            for (var partner = 0; partner < 7; partner++)
            {
                var (value, place) = (found.Costs[(situation * 7) + partner].Value, (partner * 3) + situation);
                Close(peer, "mean", place, value.Mean, Usual(found, error => error.Mean));
                Close(peer, "p10", place, value.P10, Usual(found, error => error.P10));
                Close(peer, "p50", place, value.P50, Usual(found, error => error.P50));
                Close(peer, "p90", place, value.P90, Usual(found, error => error.P90));
            }
        }

        // A chance of so many draws has at least the error of counting when the replications happen to agree.
        Assert.All(found.Chances, (chance, i) => Close(peer, "chance", i, chance.Chance, Math.Sqrt(chance.Chance * (1 - chance.Chance) / draws) + 1e-4));
    }

    // Eight scramblings of 8,192 points against eight hundred thousand plain draws of the same model: as close to the truth, or closer.
    [Fact]
    public void SobolPoints_65536OfThem_AreAsGoodAsAMillionPlainDraws()
    {
        var model = PeerModels.A(Costs);
        var truth = PresentValueCalculation.Of(model, new(DrawMethod.Sobol, 1 << 21, 99) { Threads = 2 }, withError: false).Costs;
        var (sobol, plain) = (new double[3], new double[3]);
        for (var seed = 1UL; seed <= 8; seed++)
        {
            Add(sobol, truth, PresentValueCalculation.Of(model, new(DrawMethod.Sobol, 1 << 16, seed) { Threads = 2, Replications = 4 }, withError: false).Costs);
            Add(plain, truth, PresentValueCalculation.Of(model, new(DrawMethod.MonteCarlo, 1_000_000, seed) { Threads = 2 }, withError: false).Costs);
        }

        Assert.All(sobol, (error, i) => Assert.True(error <= 1.15 * plain[i], $"{i}: {error} against {plain[i]}"));
        Assert.True(sobol[0] < 0.1 * plain[0], "The mean gains far more than the quantiles.");
    }

    // The stated error bar must hold the truth about as often as it says: t with 7 degrees of freedom, 95 %.
    [Fact]
    public void ErrorBar_HoldsTheTruthAsOftenAsItSays()
    {
        var model = PeerModels.A(Costs);
        var truth = PresentValueCalculation.Of(model, new(DrawMethod.Sobol, 1 << 21, 77) { Threads = 2 }, withError: false).Costs;
        var (inside, all) = (0, 0);
        for (var seed = 1UL; seed <= 40; seed++)
        {
            var found = PresentValueCalculation.Of(model, new(DrawMethod.Sobol, 8192, seed)).Costs;
            inside += found.Where((cost, i) => i % 7 == 0).Select((cost, i) => Math.Abs(cost.Value.P50 - truth[i * 7].Value.P50) <= 2.36 * cost.Value.Error!.P50 ? 1 : 0).Sum();
            all += 3;
        }

        Assert.InRange((double)inside / all, 0.87, 1);
    }

    // The 21 outcomes are alike, and one error from eight replications is itself uncertain.
    private static double Usual(PresentValues found, Func<SpreadError, double> error) =>
        Math.Sqrt(found.Costs.Average(cost => error(cost.Value.Error!) * error(cost.Value.Error!)));

    private static void Add(double[] errors, IReadOnlyList<PresentCost> truth, IReadOnlyList<PresentCost> found)
    {
        for (var i = 0; i < truth.Count; i++)
        {
            var (expected, value) = (truth[i].Value, found[i].Value);
            errors[0] += Square((value.Mean - expected.Mean) / expected.Mean);
            errors[1] += Square((value.P50 - expected.P50) / expected.P50);
            errors[2] += Square((value.P90 - expected.P90) / expected.P90);
        }

        static double Square(double x) => x * x;
    }

    private static void Close(JsonElement peer, string name, int place, double found, double error)
    {
        var expected = peer.GetProperty(name)[place].GetDouble();
        var expectedError = peer.GetProperty(name + "Error")[place].GetDouble();
        var most = 4.5 * Math.Sqrt((expectedError * expectedError) + (error * error));
        Assert.True(Math.Abs(found - expected) <= most, $"{name}[{place}]: {found} where {expected} was expected, within {most}");
    }

    private static string Data(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "data", name);
}
