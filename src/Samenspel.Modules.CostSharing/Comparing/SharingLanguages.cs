using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>Words, and the numbers in them, that must not follow the language of whoever asks: those of files for programs and of what is sealed.</summary>
internal static class SharingLanguages
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Asks in Dutch; the language of the caller stays as it was, because it is that of this method only.</summary>
    public static async Task<T> InDutchAsync<T>(Func<Task<T>> ask)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Dutch, Dutch);
        return await ask();
    }

    /// <summary>The same words in both languages.</summary>
    public static LocalText Both(Func<string> words) => new(Said(Dutch, words), Said(English, words));

    private static string Said(CultureInfo language, Func<string> words)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);
        try
        {
            return words();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
