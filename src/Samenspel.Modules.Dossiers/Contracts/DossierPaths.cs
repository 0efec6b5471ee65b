namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Where a dossier's pages are, inside the site.</summary>
public static class DossierPaths
{
    public const string List = "/dossiers";
    public const string New = "/dossiers/nieuw";

    public static string Show(DossierId id) => $"{List}/{id.Value}";

    public static string Participants(DossierId id) => $"{Show(id)}/deelnemers";

    public static string Change(DossierId id) => $"{Show(id)}/gegevens";

    public static string Copy(DossierId id) => $"{Show(id)}/kopie";

    public static string Record(DossierId id) => $"{Show(id)}/register";

    public static string Remove(DossierId id) => $"{Show(id)}/verwijderen";
}
