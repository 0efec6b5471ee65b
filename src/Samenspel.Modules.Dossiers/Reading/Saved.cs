using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>What a page says after a form was saved and the visitor was sent on to it: <c>?bewaard=deelnemers</c>.</summary>
internal static class Saved
{
    public const string QueryName = "bewaard";
    public const string Details = "gegevens";
    public const string Participants = "deelnemers";
    public const string Copy = "kopie";
    public const string Removed = "verwijderd";
    public const string Shared = "gedeeld";
    public const string Withdrawn = "ingetrokken";
    public const string Contribution = "inbreng";
    public const string ContributionRemoved = "inbreng-verwijderd";
    public const string People = "mensen";
    public const string State = "toestand";
    public const string Participation = "deelname";
    public const string Imported = "ingevoerd";

    /// <returns>The sentence, or null for a word that is none of ours.</returns>
    public static string? Sentence(string? what) => what switch
    {
        Details => DossierTexts.Saved_Details,
        Participants => DossierTexts.Saved_Participants,
        Copy => DossierTexts.Saved_Copy,
        Removed => DossierTexts.Saved_Removed,
        Shared => DossierTexts.Saved_Shared,
        Withdrawn => DossierTexts.Saved_Withdrawn,
        Contribution => DossierTexts.Saved_Contribution,
        ContributionRemoved => DossierTexts.Saved_ContributionRemoved,
        People => DossierTexts.Saved_People,
        State => DossierTexts.Saved_State,
        Participation => DossierTexts.Saved_Participation,
        Imported => CarryTexts.Import_Done,
        _ => null,
    };
}
