using System.Globalization;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>A text of the content in both languages.</summary>
public sealed record LawText(string Nl, string En)
{
    /// <returns>English for an English culture, else Dutch.</returns>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "en" ? En : Nl;
    }
}
