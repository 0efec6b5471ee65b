using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Partnering.Domain;

/// <summary>What one municipality looks for in partners. Its own, until it shares it.</summary>
internal sealed class PartnerStrategy
{
    /// <summary>The CBS code of the municipality.</summary>
    public string Code { get; init; } = "";

    /// <summary>Who keeps it.</summary>
    public OrganisationId Organisation { get; private set; }

    public StrategyDocument Document { get; private set; } = new();

    /// <summary>Since when everybody may read goals, ambition, size and what is in use; null while they are the municipality's own.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>Since when other municipalities may read the lessons; null while they are the municipality's own.</summary>
    public DateTimeOffset? LessonsSharedAt { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(StrategyDocument document, OrganisationId organisation, DateTimeOffset now) =>
        (Document, Organisation, Version, ChangedAt) = (document, organisation, Version + 1, now);

    public void Share(StrategyPart part, bool isShared, DateTimeOffset now)
    {
        DateTimeOffset? since = isShared ? now : null;
        (SharedAt, LessonsSharedAt) = part == StrategyPart.Strategy ? (since, LessonsSharedAt) : (SharedAt, since);
        (Version, ChangedAt) = (Version + 1, now);
    }

    public bool Shares(StrategyPart part) => (part == StrategyPart.Strategy ? SharedAt : LessonsSharedAt) is not null;
}
