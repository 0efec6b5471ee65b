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

    /// <summary>The label of an unnamed one in English, where an example brought one.</summary>
    public string? NameEn { get; set; }

    public int? Inhabitants { get; set; }

    public InhabitantsSource InhabitantsSource { get; set; }

    public int Position { get; set; }

    public DossierParticipant Facts => new(Id, Code, InLanguage.Of(Name, NameEn), Inhabitants, InhabitantsSource) { NameNl = Name, NameEn = NameEn };

    /// <summary>Names it anew. A label that is given back as the page showed it keeps its other language.</summary>
    public void Rename(string label)
    {
        if (label != InLanguage.Of(Name, NameEn))
        {
            (Name, NameEn) = (label, null);
        }
    }
}
