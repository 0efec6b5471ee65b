namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A printed figure beside the computed one.</summary>
/// <param name="Low">Computed, in the unit of the printed figure; null when it could not be computed.</param>
/// <param name="High">Equal to <paramref name="Low"/> when the computed figure is one value.</param>
/// <param name="RoundedTo">The smallest unit (1, 2.5 or 5 times a power of ten) to which rounding gives the printed figure.</param>
/// <param name="EuroFromPrintedFte">For an amount whose fte were printed too: those fte times the cost of one, exactly.</param>
public sealed record PublishedComparison(
    PublishedFigure Printed,
    decimal? Low,
    decimal? High,
    PublishedVerdict Verdict,
    decimal? RoundedTo,
    decimal? EuroFromPrintedFte);
