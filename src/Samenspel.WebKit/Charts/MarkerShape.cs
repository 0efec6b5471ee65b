namespace Samenspel.WebKit.Charts;

/// <summary>The form of a point, so that series differ without colour.</summary>
public enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Diamond,
    Ring,
    Cross,
}
