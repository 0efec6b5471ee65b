using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Contracts;

/// <summary>Where the calendar's pages are, inside the site.</summary>
public static class CalendarPaths
{
    public const string Overview = "/kalender";

    /// <summary>A person's feed for a calendar program.</summary>
    public const string Feed = $"{Overview}/agenda";

    /// <summary>One term, explained, with a day to compute with.</summary>
    public static string Term(string key) => $"{Overview}/termijn/{Uri.EscapeDataString(key)}";

    /// <summary>The dates of a municipality's council.</summary>
    public static string Council(string code) => $"{Overview}/raad/{code}";

    /// <param name="code">The municipality.</param>
    /// <param name="kind"><c>vergadering</c>, <c>reces</c> or <c>zetels</c>.</param>
    public static string NewDate(string code, string kind) => $"{Council(code)}/{kind}/nieuw";

    /// <param name="code">The municipality.</param>
    /// <param name="kind"><c>vergadering</c>, <c>reces</c> or <c>zetels</c>.</param>
    /// <param name="day">Its day, or the first one.</param>
    public static string Date(string code, string kind, DateOnly day) => $"{Council(code)}/{kind}/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <inheritdoc cref="Date"/>
    public static string RemoveDate(string code, string kind, DateOnly day) => $"{Date(code, kind, day)}/verwijderen";

    public static string Import(string code) => $"{Council(code)}/importeren";

    /// <summary>An empty file to fill in.</summary>
    public static string Template(string code) => $"{Council(code)}/voorbeeld.csv";

    public static string Dossier(DossierId id) => $"{DossierPaths.Show(id)}/kalender";

    /// <summary>The wanted start and the route.</summary>
    public static string Plan(DossierId id) => $"{Dossier(id)}/plan";

    public static string DossierExport(DossierId id) => $"{Dossier(id)}.csv";
}
