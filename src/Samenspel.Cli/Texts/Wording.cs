using System.Globalization;

namespace Samenspel.Cli.Texts;

/// <summary>Fills in a text of the current language; numbers are written as that language does.</summary>
internal static class Wording
{
    public static string Of(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
