namespace Samenspel.WebKit.Maps;

/// <summary>What one municipality shows.</summary>
/// <param name="Fill">How it is filled.</param>
/// <param name="Value">The figure or words that hover and screen readers give after the name.</param>
/// <param name="Href">Where a click leads: an address that already holds the path base.</param>
public sealed record AreaMark(MapFill Fill, string? Value = null, string? Href = null);
