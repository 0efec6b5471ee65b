using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Where a dossier's business case is, inside the site.</summary>
public static class BusinessCasePaths
{
    public static string Show(DossierId id) => $"{DossierPaths.Show(id)}/businesscase";

    public static string Figures(DossierId id) => $"{Show(id)}/cijfers";

    /// <param name="id">The dossier.</param>
    /// <param name="form"><c>csv</c>, <c>xlsx</c> or <c>json</c>.</param>
    public static string Export(DossierId id, string form) => $"{Show(id)}.{form}";

    /// <summary>The sealed versions.</summary>
    public static string Versions(DossierId id) => $"{Show(id)}/versies";

    public static string Version(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Versions(id)}/{number}");

    public static string CompareVersions(DossierId id) => $"{Versions(id)}/vergelijken";

    public static string FreezeVersion(DossierId id, int number) => $"{Version(id, number)}/bevriezen";

    public static string RemoveVersion(DossierId id, int number) => $"{Version(id, number)}/verwijderen";

    /// <summary>Objections to assumptions.</summary>
    public static string Objections(DossierId id) => $"{Show(id)}/bezwaren";

    public static string Objection(DossierId id, Guid objection) => $"{Objections(id)}/{objection}";

    /// <summary>The form to object.</summary>
    public static string NewObjection(DossierId id) => $"{Objections(id)}/nieuw";
}
