using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>Where a dossier's business case is, inside the site.</summary>
public static class BusinessCasePaths
{
    public static string Show(DossierId id) => $"{DossierPaths.Show(id)}/businesscase";

    public static string Figures(DossierId id) => $"{Show(id)}/cijfers";

    /// <summary>The defaults of the case under uncertainty, and what was chosen instead.</summary>
    public static string Assumptions(DossierId id) => $"{Show(id)}/uitgangspunten";

    public static string Assumption(DossierId id, string key) => $"{Assumptions(id)}/{key}";

    public static string Lines(DossierId id) => $"{Show(id)}/posten";

    public static string Line(DossierId id, string key) => $"{Lines(id)}/{key}";

    public static string NewLine(DossierId id) => $"{Show(id)}/nieuwe-post";

    public static string Variants(DossierId id) => $"{Show(id)}/varianten";

    public static string Variant(DossierId id, string key) => $"{Variants(id)}/{key}";

    public static string NewVariant(DossierId id) => $"{Show(id)}/nieuwe-variant";

    /// <summary>The numbers of municipalities that cost lines are multiplied by.</summary>
    public static string Drivers(DossierId id) => $"{Show(id)}/kenmerken";

    public static string Benefits(DossierId id) => $"{Show(id)}/baten";

    public static string Benefit(DossierId id, string key) => $"{Benefits(id)}/{key}";

    public static string NewBenefit(DossierId id) => $"{Show(id)}/nieuwe-baat";

    /// <param name="part">The path of a line, variant or benefit.</param>
    public static string Remove(string part) => $"{part}/verwijderen";

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

    /// <summary>The sealed versions.</summary>
    public static string Versions(DossierId id) => $"{Show(id)}/versies";

    public static string Version(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Versions(id)}/{number}");

    public static string CompareVersions(DossierId id) => $"{Versions(id)}/vergelijken";

    public static string FreezeVersion(DossierId id, int number) => $"{Version(id, number)}/bevriezen";

    public static string RemoveVersion(DossierId id, int number) => $"{Version(id, number)}/verwijderen";

    /// <summary>Objections to assumptions.</summary>
    public static string Objections(DossierId id) => $"{Show(id)}/bezwaren";

    public static string Objection(DossierId id, Guid objection) => $"{Objections(id)}/{objection}";

    /// <summary>Where the cost is shared; the page is of the module that shares it.</summary>
    public static string Sharing(DossierId id) => $"{DossierPaths.Show(id)}/kostenverdeling";

    /// <summary>The form to object.</summary>
    public static string NewObjection(DossierId id) => $"{Objections(id)}/nieuw";
}
