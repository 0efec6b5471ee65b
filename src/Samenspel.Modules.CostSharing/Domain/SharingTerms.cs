using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>What a dossier chose about sharing its cost: keys of its own, goals, transition and settlement. Read and written whole.</summary>
internal sealed class SharingTerms
{
    public DossierId DossierId { get; init; }

    public TermsDocument Document { get; private set; } = new();

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(TermsDocument document, DateTimeOffset now) => (Document, Version, ChangedAt) = (document, Version + 1, now);
}
