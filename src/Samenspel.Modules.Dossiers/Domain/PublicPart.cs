using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>What of a dossier everybody may read. Without a row: nothing.</summary>
internal sealed class PublicPart
{
    public DossierId DossierId { get; init; }

    public bool Decisions { get; private set; }

    public bool Dates { get; private set; }

    /// <summary>Keys of the decisions that are kept back, with a space between.</summary>
    public string Withheld { get; private set; } = "";

    /// <summary>Contributions whose file is offered, with a space between; each only as long as its organisation shares it with everybody.</summary>
    public string Documents { get; private set; } = "";

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    /// <summary>Since when there is a public part.</summary>
    public DateTimeOffset Since { get; init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public PublicChoice Choice => new(
        Decisions,
        Dates,
        [.. Withheld.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => int.Parse(key, CultureInfo.InvariantCulture))],
        [.. Documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)]);

    public void Keep(PublicChoice choice, DateTimeOffset now)
    {
        (Decisions, Dates) = (choice.Decisions, choice.Dates);
        Withheld = string.Join(' ', choice.Withheld.Order().Select(key => key.ToString(CultureInfo.InvariantCulture)));
        Documents = string.Join(' ', choice.Documents.Order());
        (Version, ChangedAt) = (Version + 1, now);
    }
}

/// <param name="Decisions">Decisions, also later ones.</param>
/// <param name="Dates">How far the tracks are and the days that are planned.</param>
/// <param name="Withheld">Keys of the decisions that are kept back.</param>
/// <param name="Documents">Contributions whose file is offered.</param>
internal sealed record PublicChoice(bool Decisions, bool Dates, IReadOnlyList<int> Withheld, IReadOnlyList<Guid> Documents);
