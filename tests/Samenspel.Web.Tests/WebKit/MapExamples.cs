using System.Globalization;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Maps;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>The shipped map and some maps made with it.</summary>
internal static class MapExamples
{
    public static BoundaryMap Netherlands { get; } = Read();

    /// <summary>The Drechtsteden of today: 's-Gravendeel is part of Hoeksche Waard.</summary>
    public static string[] Drechtsteden { get; } = ["GM0482", "GM0505", "GM0523", "GM0531", "GM0590", "GM0610", "GM0642"];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Municipalities { get; } = Table("municipalities.csv");

    public static string Data(string file) => Path.Combine(ChartPageTests.Root(), "data", file);

    public static async Task<IReadOnlyList<string>> Figures()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        var steps = MapSteps.For([.. Municipalities.Select(row => double.Parse(row["inhabitants"], CultureInfo.InvariantCulture))], ValueFormat.Number);
        var country = Municipalities.ToDictionary(row => row["code"], row => row["code"] is "GM0363" or "GM0505"
            ? new AreaMark(MapFill.NoData, "geen gegevens", "/atlas/gemeenten/" + row["code"])
            : new AreaMark(steps.FillOf(double.Parse(row["inhabitants"], CultureInfo.InvariantCulture)), row["inhabitants"], "/atlas/gemeenten/" + row["code"]));
        return
        [
            await Markup.Of<SvgMap>(new { Map = Netherlands, Id = "nl", Title = "De meeste inwoners wonen in de Randstad", What = "Inwoners per gemeente, 1 januari 2026", Label = "Kaart van Nederland.", Marks = country, Key = steps.Key(withNoData: true), Note = Markup.Html("Grenzen van nu.") }),
            await Markup.Of<SvgMap>(new { Map = Netherlands, Id = "groepen", Title = "Drie groepen van vier of meer gemeenten", What = "Elke lijn loopt om een groep.", Label = "Kaart met drie groepen.", Level = 2, Focus = Drechtsteden, Marks = Region(), Groups = Groups() }),
            await Markup.Of<SvgMap>(new { Map = Netherlands, Id = "klein", Title = "Papendrecht heeft vier buren", Label = "Kaart van Papendrecht.", Focus = (string[])["GM0590"], Margin = 0.6, Marks = Region(), IsZoomable = false }),
        ];
    }

    public static Dictionary<string, AreaMark> Region() => Drechtsteden.ToDictionary(code => code, code =>
        new AreaMark(code == "GM0590" ? MapFill.Own : MapFill.Selected, Href: "/atlas/gemeenten/" + code));

    public static MapGroup[] Groups() =>
    [
        new("Drechtsteden", Drechtsteden, ChartTone.Series1, "A"),
        new("Zes zonder Dordrecht", [.. Drechtsteden.Where(code => code != "GM0505")], ChartTone.Series2, "B"),
        new("Merwedegemeenten", ["GM0590", "GM0610", "GM0482", "GM0523"], ChartTone.Series3, "C"),
    ];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string file)
    {
        var lines = File.ReadAllLines(Data(file));
        var heads = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => heads.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<string> Cells(string line) =>
        line.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part.Replace(',', '\u001f')] : (string[])[part])
            .Aggregate("", (whole, part) => whole + part).Split(',').Select(cell => cell.Replace('\u001f', ','));

    private static BoundaryMap Read()
    {
        using var file = File.OpenRead(Data("municipalities.topojson"));
        return BoundaryMap.Read(file);
    }
}
