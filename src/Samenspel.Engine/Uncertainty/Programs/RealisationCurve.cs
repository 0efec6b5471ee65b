namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>
/// Straight lines through 0 at the start and the stated part in year 1, 2, …; the last stays. A delay moves it to the right, so a delay of
/// half a year in year 2 gives what lies halfway between year 1 and year 2.
/// </summary>
internal sealed class RealisationCurve(IReadOnlyList<double> parts)
{
    private readonly double[] _parts = [0, .. parts.Count == 0 ? [1] : parts];

    public double At(double year)
    {
        if (year <= 0)
        {
            return 0;
        }

        var whole = (int)Math.Min(year, _parts.Length);
        return whole >= _parts.Length - 1 ? _parts[^1] : _parts[whole] + ((_parts[whole + 1] - _parts[whole]) * (year - whole));
    }
}
