using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samenspel.WebKit.Maps;

namespace Samenspel.Web.Tests.WebKit;

public sealed partial class MapTests
{
    private static readonly BoundaryMap Map = MapExamples.Netherlands;

    [Fact]
    public void Map_OfTheShippedFile_Holds342MunicipalitiesOfTheRegister()
    {
        var codes = MapExamples.Municipalities.Select(row => row["code"]).Order(StringComparer.Ordinal);
        Assert.Equal(342, Map.At(MapDetail.Close).Areas.Count);
        Assert.Equal(codes, Map.At(MapDetail.Close).Areas.Select(area => area.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projection_AtKnownPlaces_GivesTheNationalGrid()
    {
        var (east, north) = RijksDriehoek.Project(5.38720621, 52.15517440);
        Assert.Equal((155000, 463000), (Math.Round(east), Math.Round(north)));

        // Westertoren, Amsterdam: RD 120700.723, 487525.501.
        (east, north) = RijksDriehoek.Project(4.88352559, 52.37453253);
        Assert.InRange(east, 120690, 120711);
        Assert.InRange(north, 487515, 487536);
    }

    [Theory]
    [InlineData(3.37, 51.37)]
    [InlineData(5.9, 50.76)]
    [InlineData(7.2, 53.2)]
    [InlineData(4.8, 53.25)]
    [InlineData(6.9, 52.2)]
    public void Projection_AtTheEdges_KeepsShapesAndLengths(double longitude, double latitude)
    {
        // The national grid is conformal: its scale is the same to the east and to the north, and near one everywhere.
        const double Step = 0.01, Radius = 6377397.155, E2 = 0.006674372231;
        var here = RijksDriehoek.Project(longitude, latitude);
        var (phi, angle) = (latitude * Math.PI / 180, Step * Math.PI / 180);
        var root = Math.Sqrt(1 - (E2 * Math.Pow(Math.Sin(phi), 2)));
        var east = Distance(here, RijksDriehoek.Project(longitude + Step, latitude)) / (Radius / root * Math.Cos(phi) * angle);
        var north = Distance(here, RijksDriehoek.Project(longitude, latitude + Step)) / (Radius * (1 - E2) / Math.Pow(root, 3) * angle);
        Assert.InRange(east, 0.9995, 1.0006);
        Assert.InRange(north, 0.9995, 1.0006);
        Assert.Equal(east, north, 0.0003);
    }

    [Fact]
    public void Surfaces_OfTheSource_LieBetweenLandAndLandWithWater()
    {
        foreach (var row in MapExamples.Municipalities)
        {
            var (land, water) = (Number(row["land_km2"]), Number(row["water_km2"]));
            var drawn = Map.At(MapDetail.Close).Find(row["code"])!.SquareKilometres;
            Assert.True(drawn > land * 0.93 - 1 && drawn < (land + water) * 1.07 + 1, $"{row["name"]}: {drawn:F1} km², land {land}, water {water}");
        }
    }

    [Fact]
    public void Centroids_OfTheRegister_LieInsideTheBoxAndLabelsInsideTheArea()
    {
        foreach (var row in MapExamples.Municipalities.Where(row => row["centroid_kind"] == "centroid"))
        {
            var (east, north) = RijksDriehoek.Project(Number(row["centroid_lon"]), Number(row["centroid_lat"]));
            var area = Map.At(MapDetail.Close).Find(row["code"])!;
            var centroid = Centroid(area);
            var (dx, dy) = (centroid.X - ToMap(east, north).X, centroid.Y - ToMap(east, north).Y);
            Assert.True(Math.Sqrt((dx * dx) + (dy * dy)) < 20, $"{row["name"]}: {dx:F1}, {dy:F1} (units of 100 m)");
            Assert.True(area.LabelRoom > 0, row["name"]);
        }
    }

    [Theory]
    [InlineData(MapDetail.Country)]
    [InlineData(MapDetail.Region)]
    [InlineData(MapDetail.Close)]
    public void Borders_AtEveryLevel_StayShared(MapDetail detail)
    {
        // With no gap and no overlap, the surfaces of the parts add up to that of the whole: drawn by its outline alone.
        var geometry = Map.At(detail);
        var whole = Surface(geometry.Outline(geometry.Areas.Select(area => area.Code)));
        Assert.Equal(whole / 100, geometry.Areas.Sum(area => area.SquareKilometres), 0.5);
        Assert.InRange(whole / 100, 34_000, 37_500);
    }

    [Fact]
    public void Outline_OfTwoNeighbours_HasNoInnerBorder()
    {
        var geometry = Map.At(MapDetail.Region);
        string[] two = ["GM0590", "GM0610"];
        var outline = geometry.Outline(two);
        Assert.Equal(1, outline.Count(letter => letter == 'z'));
        var parts = two.Select(code => geometry.Find(code)!.Path).ToArray();
        Assert.True(Length(outline) < parts.Sum(Length) - 20, "the shared border must be gone");
        Assert.Equal(parts.Sum(Surface), Surface(outline), 1.0);
    }

    [Fact]
    public void Outline_OfEverything_HoldsTheBelgianEnclavesAndTheIslands()
    {
        var outline = Map.At(MapDetail.Close).Outline(Map.At(MapDetail.Close).Areas.Select(area => area.Code));
        Assert.InRange(outline.Count(letter => letter == 'z'), 20, 600);
        Assert.True(Length(outline) < Map.At(MapDetail.Close).Areas.Sum(area => Length(area.Path)) / 2);
    }

    [Fact]
    public void Detail_FromCloseToCountry_DropsPointsButNoMunicipality()
    {
        var sizes = Enum.GetValues<MapDetail>().Select(detail => Map.At(detail).Areas.Sum(area => area.Path.Length)).ToArray();
        Assert.True(sizes[0] < sizes[1] && sizes[1] < sizes[2]);
        Assert.All(Map.At(MapDetail.Country).Areas, area => Assert.True(area.SquareKilometres > 3 && area.Path.Length > 15, area.Name));
    }

    [Fact]
    public void Map_ReadTwice_IsTheSame()
    {
        using var file = File.OpenRead(MapExamples.Data("municipalities.topojson"));
        var again = BoundaryMap.Read(file);
        Assert.Equal(Map.At(MapDetail.Country).Areas, again.At(MapDetail.Country).Areas);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"arcs\":[],\"objects\":{\"municipalities\":{\"geometries\":[{\"type\":\"Point\",\"properties\":{\"code\":\"x\"}}]}}}")]
    [InlineData("{\"arcs\":[[[0,0],[1,1]]],\"objects\":{\"municipalities\":{\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[7]],\"properties\":{\"code\":\"x\",\"name\":\"x\"}}]}}}")]
    public void Map_OfAWrongFile_IsRefused(string json)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Throws<InvalidDataException>(() => BoundaryMap.Read(file));
    }

    [Fact]
    public async Task GeoJson_OfAGroup_IsOneValidOutline()
    {
        using var output = new MemoryStream();
        await GeoJsonWriter.WriteGroupAsync(output, Map, "drechtsteden", "Drechtsteden", MapExamples.Drechtsteden);
        using var json = JsonDocument.Parse(output.ToArray());
        var polygons = json.RootElement.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates");
        Assert.Equal(1, polygons.GetArrayLength());
        var ring = polygons[0][0];
        Assert.Equal(ring[0].ToString(), ring[ring.GetArrayLength() - 1].ToString());
        Assert.All(ring.EnumerateArray(), point => Assert.True(point[0].GetDouble() is > 4.4 and < 5.1 && point[1].GetDouble() is > 51.6 and < 52));
    }

    [Fact]
    public async Task GeoJson_OfAllAreas_HasEveryFeatureWithItsProperties()
    {
        using var output = new MemoryStream();
        await GeoJsonWriter.WriteAreasAsync(output, Map, properties: code => new Dictionary<string, object?> { ["inwoners"] = code.Length, ["naam2"] = null });
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.Equal(342, json.RootElement.GetProperty("features").GetArrayLength());
        Assert.Equal(6, json.RootElement.GetProperty("features")[0].GetProperty("properties").GetProperty("inwoners").GetInt32());
    }

    private static MapPoint ToMap(double east, double north)
    {
        // The map starts at the western and northern ends of the country; take both from its own points.
        var places = Map.Topology.Arcs.SelectMany(arc => arc).Select(point => RijksDriehoek.Project(point.Longitude, point.Latitude));
        var (west, top) = Corner ??= (places.Min(place => place.East), places.Max(place => place.North));
        return new MapPoint((east - west) / 100, (top - north) / 100);
    }

    private static (double East, double North)? Corner { get; set; }

    private static double Distance((double East, double North) a, (double East, double North) b) =>
        Math.Sqrt(Math.Pow(a.East - b.East, 2) + Math.Pow(a.North - b.North, 2));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static MapPoint Centroid(MapArea area)
    {
        var (sum, x, y) = (0.0, 0.0, 0.0);
        foreach (var (a, b) in Edges(area.Path))
        {
            var cross = (a.X * b.Y) - (b.X * a.Y);
            (sum, x, y) = (sum + cross, x + ((a.X + b.X) * cross), y + ((a.Y + b.Y) * cross));
        }

        return new MapPoint(x / (3 * sum), y / (3 * sum));
    }

    private static double Surface(string path) => Math.Abs(Edges(path).Sum(edge => (edge.A.X * edge.B.Y) - (edge.B.X * edge.A.Y)) / 2);

    private static double Length(string path) =>
        Edges(path).Sum(edge => Math.Sqrt(Math.Pow(edge.A.X - edge.B.X, 2) + Math.Pow(edge.A.Y - edge.B.Y, 2)));

    private static IEnumerable<(MapPoint A, MapPoint B)> Edges(string path)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = NumberPattern().Matches(ring).Select(match => Number(match.Value)).ToArray();
            var points = new List<MapPoint>();
            for (var i = 0; i < numbers.Length; i += 2)
            {
                (x, y) = (x + numbers[i], y + numbers[i + 1]);
                points.Add(new MapPoint(x, y));
            }

            points.Add(points[0]);
            (x, y) = (points[0].X, points[0].Y);
            for (var i = 1; i < points.Count; i++)
            {
                yield return (points[i - 1], points[i]);
            }
        }
    }

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
