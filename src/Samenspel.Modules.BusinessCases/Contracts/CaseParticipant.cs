using System.Globalization;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>One municipality of the case, as it was on the file's date.</summary>
/// <param name="Id">Small letters, digits and hyphens; unique within the file.</param>
/// <param name="Name">In Dutch, or as it is.</param>
/// <param name="Municipality">Its code on the file's date, such as <c>GM0517</c>; null when the source does not name it.</param>
/// <param name="FteToday">Null when the figure is missing.</param>
/// <param name="FteAlone">Null when the figure is missing.</param>
public sealed record CaseParticipant(
    string Id,
    string Name,
    string? Municipality,
    CaseFigure Inhabitants,
    CaseFigure? FteToday,
    CaseFigure? FteAlone)
{
    /// <summary>The name in English, where somebody wrote one; for one that the source does not name.</summary>
    public string? NameEn { get; init; }

    /// <summary>Null when nobody gave the number; lines that need it are then missing for this participant.</summary>
    public CaseFigure? Workplaces { get; init; }

    /// <summary>Null when nobody gave the number.</summary>
    public CaseFigure? Applications { get; init; }

    /// <summary>Which part of compensable VAT it gets back, 0 to 1; null when nobody said.</summary>
    public CaseFigure? VatCompensable { get; init; }

    public string NameIn(CultureInfo culture) => new LocalText(Name, NameEn).In(culture);
}
