using System.Globalization;
using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

/// <summary>The municipalities and borders of the open data that ships with the product.</summary>
internal static class OpenBorders
{
    private static readonly string[][] Places = Rows("municipalities.csv");

    public static IReadOnlyList<string> Names { get; } = [.. Places.Select(row => row[2])];

    public static IReadOnlyList<string> Provinces { get; } = [.. Places.Select(row => row[4])];

    public static IReadOnlyList<int> Inhabitants { get; } = [.. Places.Select(row => int.Parse(row[5], CultureInfo.InvariantCulture))];

    public static IReadOnlyList<double> Latitudes { get; } = [.. Places.Select(row => double.Parse(row[11], CultureInfo.InvariantCulture))];

    public static IReadOnlyList<double> Longitudes { get; } = [.. Places.Select(row => double.Parse(row[12], CultureInfo.InvariantCulture))];

    public static double[] Kilometres { get; } = PairFits.Kilometres(Latitudes, Longitudes);

    public static BorderGraph Of(params string[] kinds)
    {
        var place = Places.Select((row, i) => (row[0], i)).ToDictionary(pair => pair.Item1, pair => pair.i);
        return BorderGraph.Of(Places.Length, Rows("adjacency.csv").Where(row => kinds.Contains(row[2])).Select(row => (place[row[0]], place[row[1]])));
    }

    public static BorderGraph All() => Of("land", "across_water", "ferry");

    /// <summary>With those that touch in a point only: the published counts count them.</summary>
    public static BorderGraph AllWithPoints() => Of("land", "across_water", "ferry", "touch");

    public static int At(string name) => Names.ToList().IndexOf(name);

    private static string[][] Rows(string file) => [.. File.ReadLines(Path.Combine(Folder(), file)).Skip(1).Select(Fields)];

    // A name with a comma stands in quotes; there are no quotes within names.
    private static string[] Fields(string line) =>
        [.. line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Trim(',').Length == 0 ? [] : part.Trim(',').Split(','))];

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "data");
    }
}
