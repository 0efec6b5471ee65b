namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A range as it stands in a result document.</summary>
/// <param name="Chance">That it is above zero.</param>
/// <param name="MeanError">Standard error of the mean; null when it was not computed.</param>
/// <param name="ChanceError">Standard error of the chance.</param>
internal sealed record StoredSpread(decimal Mean, decimal P10, decimal P50, decimal P90, decimal Chance, decimal? MeanError, decimal? ChanceError);
