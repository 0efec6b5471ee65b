using System.Globalization;

namespace Samenspel.Web.Languages;

/// <summary>The languages of the pages; the first is the default, whatever the browser says.</summary>
internal static class SiteLanguages
{
    public static readonly CultureInfo[] All = [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB")];

    /// <returns>The language with this two-letter code, or null.</returns>
    public static CultureInfo? Find(string? code) =>
        All.FirstOrDefault(language => string.Equals(language.TwoLetterISOLanguageName, code, StringComparison.OrdinalIgnoreCase));
}
