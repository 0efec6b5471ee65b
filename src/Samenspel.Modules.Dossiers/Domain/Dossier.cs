using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>What a group of municipalities looks into or does together.</summary>
internal sealed class Dossier
{
    public const int TitleMaxLength = 120;
    public const int GoalMaxLength = 500;
    public const int GroundMaxLength = 200;
    public const int MaxParticipants = 100;

    public DossierId Id { get; private init; }

    public required string Title { get; set; }

    public string? Goal { get; set; }

    /// <summary>The day as of which municipalities and figures are taken (peildatum).</summary>
    public required DateOnly ReferenceDate { get; set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>The name of the example's file; null for a dossier that somebody opened.</summary>
    public string? ExampleKey { get; init; }

    public string? Source { get; set; }

    /// <summary>The source in English, where an example brought it.</summary>
    public string? SourceEn { get; set; }

    /// <summary>The organisation that opened it; null for an example.</summary>
    public OrganisationId? Owner { get; set; }

    /// <summary>Open, closed or archived.</summary>
    public DossierState State { get; set; }

    /// <summary>Until when an archived dossier is kept at least.</summary>
    public DateOnly? KeptUntil { get; set; }

    /// <summary>Why until then: the entry of the selection list, in the words of who archived it.</summary>
    public string? KeepGround { get; set; }

    /// <summary>Counts changes, so that the second of two people who change a dossier at once is told.</summary>
    public int Version { get; set; }

    public List<Participant> Participants { get; } = [];

    public bool IsExample => ExampleKey is not null;

    public static Dossier Open(string title, string? goal, DateOnly referenceDate, DateTimeOffset now, string? exampleKey = null) => new()
    {
        Id = new DossierId(Guid.CreateVersion7(now)),
        Title = title,
        Goal = goal,
        ReferenceDate = referenceDate,
        OpenedAt = now,
        ChangedAt = now,
        ExampleKey = exampleKey,
        Version = 1,
    };

    public void Touch(DateTimeOffset now) => (ChangedAt, Version) = (now, Version + 1);
}
