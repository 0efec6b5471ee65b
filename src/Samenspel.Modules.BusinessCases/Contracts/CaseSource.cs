using System.Globalization;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Where a figure comes from.</summary>
/// <param name="Title">In Dutch, or as it is.</param>
/// <param name="Place">Where in the source: a section, table or page; in Dutch, or as it is.</param>
public sealed record CaseSource(string Title, DateOnly? Date = null, string? Place = null, string? Url = null)
{
    /// <summary>The title in English, where somebody wrote one.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The place in English, where somebody wrote one.</summary>
    public string? PlaceEn { get; init; }

    public string TitleIn(CultureInfo culture) => new LocalText(Title, TitleEn).In(culture);

    public string? PlaceIn(CultureInfo culture) => Place is null ? null : new LocalText(Place, PlaceEn).In(culture);
}
