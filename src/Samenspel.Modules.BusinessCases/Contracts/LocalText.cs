using System.Globalization;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A text in Dutch and, where somebody wrote it, in English.</summary>
[ApiName("TweetaligeTekst")]
public sealed record LocalText(string Nl, string? En = null)
{
    /// <returns>English for an English culture when there is one, else Dutch.</returns>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "en" ? En ?? Nl : Nl;
    }
}
