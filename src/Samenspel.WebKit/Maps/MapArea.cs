namespace Samenspel.WebKit.Maps;

/// <summary>One municipality as it is drawn at one level of detail.</summary>
/// <param name="Code">Its code, such as GM0505.</param>
/// <param name="Name">Its name in the map file.</param>
/// <param name="Path">Its outline as SVG path data; holes included, to be filled evenodd.</param>
/// <param name="Box">The smallest box round it.</param>
/// <param name="LabelPoint">The place inside its largest part with the most room for a name.</param>
/// <param name="LabelRoom">Half the height of the room there; it is twice as wide.</param>
/// <param name="SquareKilometres">Its surface in the map, without large water.</param>
public sealed record MapArea(
    string Code, string Name, string Path, MapBox Box, MapPoint LabelPoint, double LabelRoom, double SquareKilometres);
