using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>The process of one dossier.</summary>
internal sealed class ProcessRun
{
    public DossierId DossierId { get; init; }

    public RunDocument Document { get; private set; } = null!;

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset BegunAt { get; init; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(RunDocument document, DateTimeOffset now) => (Document, Version, ChangedAt) = (document, Version + 1, now);
}
