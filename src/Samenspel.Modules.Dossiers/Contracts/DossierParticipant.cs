namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A municipality in a dossier, as it was on the dossier's reference date, or an unnamed one of a given size.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Code">The CBS code on the reference date; null for an unnamed one.</param>
/// <param name="Name">The name on the reference date, or the label of an unnamed one in the language of the page.</param>
/// <param name="Inhabitants">How many inhabitants are counted; null when nobody said.</param>
/// <param name="InhabitantsSource">Where that number comes from.</param>
public sealed record DossierParticipant(ParticipantId Id, string? Code, string Name, int? Inhabitants, InhabitantsSource InhabitantsSource)
{
    /// <summary>The name in Dutch, or as it is: the same on every page.</summary>
    public string NameNl { get; init; } = Name;

    /// <summary>The label in English, where somebody wrote one.</summary>
    public string? NameEn { get; init; }
}
