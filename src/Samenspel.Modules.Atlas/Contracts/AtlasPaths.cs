namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Where the atlas's pages are, without the path base.</summary>
public static class AtlasPaths
{
    public const string Overview = "/atlas";

    public const string Municipalities = "/gemeenten";

    public const string Partnerships = "/samenwerkingsverbanden";

    public const string Map = "/kaart";

    public const string Network = "/netwerk";

    public const string Benchmark = "/benchmark";

    public static string Municipality(string code) => $"{Municipalities}/{code}";

    public static string Partnership(string id) => $"{Partnerships}/{Uri.EscapeDataString(id)}";
}
