namespace Samenspel.WebKit.Maps;

/// <summary>One line of a map's key.</summary>
/// <param name="Fill">The fill explained.</param>
/// <param name="Text">What it means.</param>
public sealed record MapKeyItem(MapFill Fill, string Text);
