namespace Samenspel.Engine.BusinessCases;

/// <summary>Staff and what it costs a year.</summary>
/// <param name="Fte">Exact, or to 28 digits where a rule divides; never rounded for show.</param>
/// <param name="Cents">Euro cents a year, half a cent rounded away from zero.</param>
public sealed record FteCost(decimal Fte, long Cents)
{
    public static FteCost operator -(FteCost left, FteCost right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Fte - right.Fte, left.Cents - right.Cents);
    }

    public static FteCost Subtract(FteCost left, FteCost right) => left - right;
}
