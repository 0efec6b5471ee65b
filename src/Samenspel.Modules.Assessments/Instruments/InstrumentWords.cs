using System.Globalization;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Instruments;

/// <summary>Texts of the product in both languages at once, for what is kept.</summary>
internal static class InstrumentWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static LawText Both(Func<string> text)
    {
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Dutch;
            var nl = text();
            CultureInfo.CurrentUICulture = English;
            return new(nl, text());
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }

    public static string In(LawText text) => text.In(CultureInfo.CurrentUICulture);
}
