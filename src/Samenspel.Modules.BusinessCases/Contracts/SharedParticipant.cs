using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A participant with the figures by which cost can be shared. What nobody gave is null, never nothing.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Key">Its key in addresses and files.</param>
/// <param name="Name">In Dutch, or as it is.</param>
/// <param name="NameEn">In English, where somebody wrote it.</param>
/// <param name="Code">Its code on the dossier's date; null for one that the source does not name.</param>
/// <param name="IsOwn">Whether the asker works for it.</param>
public sealed record SharedParticipant(ParticipantId Id, string Key, string Name, string? NameEn, string? Code, bool IsOwn)
{
    public long Inhabitants { get; init; }

    public decimal? Workplaces { get; init; }

    public decimal? Applications { get; init; }

    public decimal? FteToday { get; init; }

    public decimal? FteAlone { get; init; }

    /// <summary>What it costs a year now.</summary>
    public long? CentsToday { get; init; }

    /// <summary>What it would cost a year alone.</summary>
    public long? CentsAlone { get; init; }

    public string NameIn(CultureInfo culture) => new LocalText(Name, NameEn).In(culture);
}
