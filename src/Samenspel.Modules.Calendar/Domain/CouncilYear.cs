using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Calendar.Domain;

/// <summary>The dates of one municipality's council. Read and written whole, so that an import is there or not.</summary>
internal sealed class CouncilYear
{
    /// <summary>So many meetings fit.</summary>
    public const int MostMeetings = 600;

    /// <summary>So many times of recess fit.</summary>
    public const int MostRecesses = 100;

    /// <summary>So many numbers of seats fit.</summary>
    public const int MostSeats = 30;

    public const int NameMaxLength = 100;

    /// <summary>The CBS code of the municipality.</summary>
    public string Code { get; init; } = "";

    /// <summary>Who keeps it.</summary>
    public OrganisationId Organisation { get; private set; }

    public CouncilDocument Document { get; private set; } = new();

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public void Keep(CouncilDocument document, OrganisationId organisation, DateTimeOffset now) =>
        (Document, Organisation, Version, ChangedAt) = (document, organisation, Version + 1, now);
}
