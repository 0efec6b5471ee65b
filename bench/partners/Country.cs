using System.Globalization;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace PartnersBench;

/// <summary>The country of both benches: places.csv (inhabitants, latitude, longitude) and borders.csv (two places a line).</summary>
internal sealed record Country(BorderGraph Borders, int[] Inhabitants, double[] Latitudes, double[] Longitudes)
{
    private double[] Nearness { get; } = PairFits.Nearness(PairFits.Kilometres(Latitudes, Longitudes), 50);

    public GroupCost Cost { get; } = MeasuringCost.Of(Inhabitants, Latitudes, Longitudes);

    public static Country Read(string folder)
    {
        var places = Numbers(Path.Combine(folder, "places.csv"));
        var borders = Numbers(Path.Combine(folder, "borders.csv")).Select(pair => ((int)pair[0], (int)pair[1]));
        return new(
            BorderGraph.Of(places.Length, borders), [.. places.Select(row => (int)row[0])], [.. places.Select(row => row[1])], [.. places.Select(row => row[2])]);
    }

    /// <summary>Two criteria, as the open data knows them: nearness, and a second matrix as large.</summary>
    public PartnerQuestion Question(int municipality, int threads) => new()
    {
        Borders = Borders,
        Municipality = municipality,
        Inhabitants = Inhabitants,
        Criteria = [PartnerCriterion.ByPair(214, Nearness), PartnerCriterion.ByPair(70, [.. Nearness.Select(near => near * near)])],
        LeastMembers = 4,
        LeastInhabitants = 30_000,
        Threads = threads,
    };

    private static double[][] Numbers(string file) =>
        [.. File.ReadLines(file).Select(line => line.Split(',').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray())];
}
