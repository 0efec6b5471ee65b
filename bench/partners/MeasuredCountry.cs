using System.Globalization;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace PartnersBench;

/// <summary>The country of both benches: places.csv (inhabitants, latitude, longitude) and borders.csv (two places a line).</summary>
internal sealed record MeasuredCountry(BorderGraph Borders, int[] Inhabitants, double[] Latitudes, double[] Longitudes)
{
    private double[] Nearness { get; } = PairFits.Nearness(PairFits.Kilometres(Latitudes, Longitudes), 50);

    public GroupCost Cost { get; } = MeasuringCost.Of(Inhabitants, Latitudes, Longitudes);

    public static MeasuredCountry Read(string folder)
    {
        var places = Numbers(Path.Combine(folder, "places.csv"));
        var borders = Numbers(Path.Combine(folder, "borders.csv")).Select(pair => ((int)pair[0], (int)pair[1]));
        return new(
            BorderGraph.Of(places.Length, borders), [.. places.Select(row => (int)row[0])], [.. places.Select(row => row[1])], [.. places.Select(row => row[2])]);
    }

    // As much staff as inhabitants would have in a straight line; the product takes a norm with corners.
    private readonly Lazy<StandardSaving> _saving = new(() => new(
        Inhabitants.Select(one => one is > 9_000 and < 124_000 ? one / 3_000m : (decimal?)null),
        new(new(-0.08, 0.03, 0.12), new(-0.25, -0.08, 0.05), new(0.15, 0.3), new(0.01, 0.03))));

    /// <summary>Two criteria, as the open data knows them: nearness, and a second matrix as large.</summary>
    /// <param name="municipality">Its place.</param>
    /// <param name="threads">How many share the work.</param>
    /// <param name="saving">A third criterion, about the group as a whole.</param>
    public PartnerQuestion Question(int municipality, int threads, bool saving = false) => new()
    {
        Borders = Borders,
        Municipality = municipality,
        Inhabitants = Inhabitants,
        Criteria = [PartnerCriterion.ByPair(214, Nearness), PartnerCriterion.ByPair(70, [.. Nearness.Select(near => near * near)]), .. saving ? [_saving.Value.Criterion(100)] : Array.Empty<PartnerCriterion>()],
        LeastMembers = 4,
        LeastInhabitants = 30_000,
        Threads = threads,
    };

    private static double[][] Numbers(string file) =>
        [.. File.ReadLines(file).Select(line => line.Split(',').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray())];
}
