namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Every municipality that the atlas knows, as they stood when it was asked for; it does not change afterwards.</summary>
public interface IMunicipalities
{
    /// <summary>The first day on which all codes are known: 2004-01-01.</summary>
    DateOnly KnownFrom { get; }

    /// <summary>The municipalities of today, by name.</summary>
    IReadOnlyList<AtlasMunicipality> Current { get; }

    /// <returns>The municipality with this code, of today or of the past; null when there is none.</returns>
    AtlasMunicipality? Find(string? code);

    /// <returns>The municipalities of a day, by name; none for a day before <see cref="KnownFrom"/>.</returns>
    IReadOnlyList<AtlasMunicipality> AliveOn(DateOnly day);

    /// <returns>The municipalities of today that hold territory of this one, the main successor first; itself while it lives.</returns>
    IReadOnlyList<AtlasMunicipality> SuccessorsOf(string code);

    /// <returns>The municipalities of today that border on this one by land, across water or by ferry, by name.</returns>
    IReadOnlyList<AtlasMunicipality> NeighboursOf(string code);

    /// <summary>Finds by name, also without diacritics or with a former name, or by code; the best match first.</summary>
    /// <param name="query">Part of a name is enough.</param>
    /// <param name="limit">At most this many.</param>
    /// <param name="aliveOn">Only those that existed on this day; null for those of today.</param>
    IReadOnlyList<AtlasMunicipality> Search(string? query, int limit, DateOnly? aliveOn = null);
}
