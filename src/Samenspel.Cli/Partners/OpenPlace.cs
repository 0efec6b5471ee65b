namespace Samenspel.Cli.Partners;

/// <summary>A municipality of the open data.</summary>
/// <param name="Inhabitants">On 1 January 2026.</param>
internal sealed record OpenPlace(string Code, string Name, string Province, int Inhabitants, double Latitude, double Longitude);
