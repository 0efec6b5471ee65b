using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Domain;

/// <summary>The wanted start of a dossier's service and the route to it; what follows is computed on reading.</summary>
internal sealed class DossierPlan
{
    public DossierId DossierId { get; init; }

    public DateOnly Start { get; private set; }

    /// <summary>The key of the route in the content.</summary>
    public string Route { get; private set; } = "";

    /// <summary>The councils themselves take part.</summary>
    public bool CouncilTakesPart { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(DateOnly start, string route, bool councilTakesPart, DateTimeOffset now) =>
        (Start, Route, CouncilTakesPart, Version, ChangedAt) = (start, route, councilTakesPart, Version + 1, now);
}
