namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>
/// What somebody made of a case under uncertainty. Read and written whole; it has a version of its own, so that who fills in figures does not
/// stand in the way of who writes down lines.
/// </summary>
internal sealed class DossierModel
{
    public Guid CaseId { get; init; }

    public ModelDocument Document { get; private set; } = new();

    /// <summary>Counts changes, so that the second of two people who change a model at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(ModelDocument document, DateTimeOffset now) => (Document, Version, ChangedAt) = (document, Version + 1, now);
}
