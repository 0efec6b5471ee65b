using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Contracts;

/// <summary>Where the sharing of a dossier's cost is, inside the site.</summary>
public static class CostSharingPaths
{
    public static string Show(DossierId id) => BusinessCasePaths.Sharing(id);

    /// <summary>What a participant pays and why, to read out.</summary>
    public static string Participant(DossierId id, string key) => $"{Show(id)}/{key}";

    /// <param name="id">The dossier.</param>
    /// <param name="form"><c>csv</c> or <c>xlsx</c>.</param>
    public static string Export(DossierId id, string form) => $"{Show(id)}.{form}";

    /// <summary>The form for a new key of one's own.</summary>
    public static string NewKey(DossierId id) => $"{Show(id)}/nieuwe-sleutel";

    public static string Key(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Show(id)}/sleutels/{number}");

    public static string RemoveKey(DossierId id, int number) => $"{Key(id, number)}/verwijderen";

    /// <summary>Goals, transition and settlement.</summary>
    public static string Terms(DossierId id) => $"{Show(id)}/afspraken";

    /// <summary>The keys that were adopted.</summary>
    public static string Adopted(DossierId id) => $"{Show(id)}/vastgelegd";

    public static string AdoptedKey(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Adopted(id)}/{number}");

    /// <summary>What is sealed of an adopted key, byte for byte.</summary>
    public static string AdoptedDocument(DossierId id, int number) => $"{AdoptedKey(id, number)}/document.json";

    /// <summary>What a newcomer pays once, and what its entry does to the others.</summary>
    public static string Join(DossierId id) => $"{Show(id)}/toetreden";

    /// <summary>The settlement of every year.</summary>
    public static string Years(DossierId id) => $"{Show(id)}/jaren";

    public static string NewYear(DossierId id) => $"{Years(id)}/nieuw";

    public static string Year(DossierId id, int year) => string.Create(CultureInfo.InvariantCulture, $"{Years(id)}/{year}");

    public static string ChangeYear(DossierId id, int year) => $"{Year(id, year)}/wijzigen";

    public static string RemoveYear(DossierId id, int year) => $"{Year(id, year)}/verwijderen";

    /// <param name="id">The dossier.</param>
    /// <param name="form"><c>csv</c> or <c>xlsx</c>.</param>
    public static string YearsExport(DossierId id, string form) => $"{Years(id)}.{form}";

    public static string Adopt(DossierId id) => $"{Show(id)}/vastleggen";
}
