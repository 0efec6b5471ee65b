namespace Samenspel.Engine.Partners;

/// <summary>A municipality of today.</summary>
/// <param name="Code">CBS code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Province">The province that it lies in.</param>
/// <param name="Inhabitants">On the day of the open data.</param>
/// <param name="Latitude">Of its middle, degrees (WGS84).</param>
/// <param name="Longitude">Of its middle, degrees (WGS84).</param>
public sealed record CountryPlace(string Code, string Name, string Province, int Inhabitants, double Latitude, double Longitude);
