using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>What a dossier's business case is computed from; participants and their inhabitants are the dossier's.</summary>
internal sealed class DossierCase
{
    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>Always EUR today; kept, because a file says it too.</summary>
    public string Currency { get; set; } = "EUR";

    public long CentsPerFte { get; set; }

    public FigureQuality? CostQuality { get; set; }

    public CaseSource? CostSource { get; set; }

    public int PriceYear { get; set; }

    public VatStance Vat { get; set; }

    public required CaseSource Source { get; set; }

    public decimal? JointLow { get; set; }

    public decimal? JointHigh { get; set; }

    public FigureQuality? JointQuality { get; set; }

    public CaseSource? JointSource { get; set; }

    /// <summary>
    /// True since somebody joined or left: the joint fte were stated for other participants and do not count until someone looks at them.
    /// </summary>
    public bool JointIsForOthers { get; set; }

    public CaseRule? Rule { get; set; }

    public long? MinimumSavingCents { get; set; }

    public IReadOnlyList<PublishedFigure> Published { get; set; } = [];

    public IReadOnlyList<LocalText> Remarks { get; set; } = [];

    /// <summary>Fingerprint of the shipped file that an example was read from; null for a case of a user.</summary>
    public string? FileHash { get; set; }

    /// <summary>Counts changes, so that the second of two people who change a case at once is told.</summary>
    public int Version { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public List<ParticipantFigures> Figures { get; } = [];

    /// <summary>Overruled defaults, variants, lines and drivers; null while nobody made any. Always read along with the case.</summary>
    public DossierModel? Model { get; set; }

    public static DossierCase Open(DossierId dossier, CaseSource source, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), DossierId = dossier, Source = source };

    public void Touch(DateTimeOffset now) => (ChangedAt, Version) = (now, Version + 1);

    /// <summary>The model, made when there is none.</summary>
    public DossierModel Modelled() => Model ??= new DossierModel { CaseId = Id };

    public ParticipantFigures? Of(ParticipantId participant) => Figures.Find(figures => figures.ParticipantId == participant);
}
