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

    /// <summary>The outcome with its uncertainty as a document.</summary>
    public static string Outcome(DossierId id) => $"{Show(id)}/uitkomst.json";

    /// <summary>The outcome as a paragraph for a council.</summary>
    public static string Paragraph(DossierId id) => $"{Show(id)}/alinea";

    /// <summary>Long computations.</summary>
    public static string Runs(DossierId id) => $"{Show(id)}/doorrekenen";

    public static string Run(DossierId id, Guid run) => $"{Runs(id)}?nummer={run}";

    public static string RunDocument(DossierId id, Guid run) => $"{Runs(id)}.json?nummer={run}";
}
