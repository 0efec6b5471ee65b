using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samenspel.Modules.Dossiers.Domain;

/// <summary>Chooses between the two languages in which an example can say something.</summary>
internal static class InLanguage
{
    /// <returns>English on an English page when there is one, else Dutch.</returns>
    [return: NotNullIfNotNull(nameof(dutch))]
    public static string? Of(string? dutch, string? english) =>
        dutch is not null && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english ?? dutch : dutch;
}
