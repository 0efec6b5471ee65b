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
}
