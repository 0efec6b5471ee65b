using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Domain;

internal sealed class Participant
{
    public const int NameMaxLength = 80;
    public const int MaxInhabitants = 20_000_000;

    public ParticipantId Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>The CBS code on the dossier's reference date; null for an unnamed one.</summary>
    public string? Code { get; set; }

    public required string Name { get; set; }

    public int? Inhabitants { get; set; }

    public InhabitantsSource InhabitantsSource { get; set; }

    public int Position { get; set; }

    public DossierParticipant Facts => new(Id, Code, Name, Inhabitants, InhabitantsSource);
}
