using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Where the public parts are.</summary>
internal static class PublicPaths
{
    public const string List = "/openbaar";

    public static string Show(DossierId id) => $"{List}/{id.Value}";

    public static string File(DossierId id, Guid contribution) => string.Create(CultureInfo.InvariantCulture, $"{Show(id)}/stukken/{contribution}");

    public static string Csv(DossierId id) => $"{Show(id)}/besluiten.csv";
}
