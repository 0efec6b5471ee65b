using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>A formula where it gives what the engine gives.</summary>
internal static class Live
{
    /// <param name="formula">Rounds to two decimals.</param>
    /// <param name="exact">What the formula computes, before it rounds.</param>
    /// <param name="cents">What the engine gives.</param>
    public static object Or(string formula, decimal exact, long cents) =>
        decimal.Round(exact, 2, MidpointRounding.AwayFromZero) == cents / 100m ? new Formula(formula, cents / 100m) : cents / 100m;
}
