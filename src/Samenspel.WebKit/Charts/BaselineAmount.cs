namespace Samenspel.WebKit.Charts;

/// <summary>Cost or staff in one situation; a range when the outcome is not one number.</summary>
/// <param name="Low">The amount, or its lowest value; zero or more.</param>
/// <param name="High">Its highest value when it is a range.</param>
/// <param name="Detail">A short fact under the name, such as "48 fte".</param>
public sealed record BaselineAmount(double Low, double? High = null, string? Detail = null)
{
    internal double Most => High ?? Low;
}
