namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Where a dossier's pages are, inside the site.</summary>
public static class DossierPaths
{
    /// <summary>What needs one's own organisation now.</summary>
    public const string Home = "/mijn-gemeente";

    public const string List = "/dossiers";
    public const string New = "/dossiers/nieuw";

    /// <summary>Taking in a dossier that was exported elsewhere.</summary>
    public const string Import = "/dossiers/invoer";

    public static string Show(DossierId id) => $"{List}/{id.Value}";

    public static string Participants(DossierId id) => $"{Show(id)}/deelnemers";

    public static string Participation(DossierId id) => $"{Show(id)}/deelname";

    public static string EndParticipation(DossierId id, ParticipantId participant) => $"{Participation(id)}/{participant.Value}/beeindigen";

    public static string Change(DossierId id) => $"{Show(id)}/gegevens";

    public static string Copy(DossierId id) => $"{Show(id)}/kopie";

    public static string Record(DossierId id) => $"{Show(id)}/register";

    public static string Remove(DossierId id) => $"{Show(id)}/verwijderen";

    public static string People(DossierId id) => $"{Show(id)}/mensen";

    public static string Sharing(DossierId id) => $"{Show(id)}/delen";

    /// <summary>What the file with the whole dossier holds, and the button for it.</summary>
    public static string Export(DossierId id) => $"{Show(id)}/uitvoer";

    /// <summary>What that button sends to.</summary>
    public static string ExportFile(DossierId id) => $"{Export(id)}/dossier.zip";

    public static string Closing(DossierId id) => $"{Show(id)}/afsluiten";

    /// <summary>Everything in the dossier that holds some words.</summary>
    public static string Search(DossierId id) => $"{Show(id)}/zoeken";

    public static string Contributions(DossierId id) => $"{Show(id)}/inbreng";

    public static string NewContribution(DossierId id) => $"{Contributions(id)}/nieuw";

    public static string Contribution(DossierId id, Guid contribution) => $"{Contributions(id)}/{contribution}";

    public static string ChangeContribution(DossierId id, Guid contribution) => $"{Contribution(id, contribution)}/wijzigen";

    public static string ContributionFile(DossierId id, Guid contribution) => $"{Contribution(id, contribution)}/bestand";

    /// <summary>The council memos: one for each participant.</summary>
    public static string Memos(DossierId id) => $"{Show(id)}/raadsbrief";

    public static string Memo(DossierId id, ParticipantId participant) => $"{Memos(id)}/{participant.Value}";

    /// <summary>The same as a file for Word.</summary>
    public static string MemoFile(DossierId id, ParticipantId participant) => $"{Memo(id, participant)}/brief.docx";
}
