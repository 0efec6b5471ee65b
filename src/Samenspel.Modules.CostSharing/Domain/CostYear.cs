using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>One year of a partnership: what was budgeted, paid in advance and spent. Read and written whole; what follows from it is computed on reading.</summary>
internal sealed class CostYear
{
    public const int First = 2000;
    public const int Last = 2100;

    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 30;

    public DossierId DossierId { get; init; }

    public int Year { get; init; }

    public YearDocument Document { get; private set; } = new();

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(YearDocument document, DateTimeOffset now) => (Document, Version, ChangedAt) = (document, Version + 1, now);
}
