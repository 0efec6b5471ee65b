using System.Globalization;

namespace Samenspel.WebKit.Numbers;

/// <summary>A text with places to fill, in the language of the page.</summary>
public static class Phrase
{
    public static string With(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
