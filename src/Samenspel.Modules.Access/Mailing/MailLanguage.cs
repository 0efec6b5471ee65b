using System.Globalization;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Writes a message in the language of who receives it, whatever the page's language is.</summary>
internal static class MailLanguage
{
    /// <summary>From here on, until the running asynchronous method ends, texts are in this language.</summary>
    public static void Speak(string language)
    {
        var receiver = CultureInfo.GetCultureInfo(string.Equals(language, "en", StringComparison.Ordinal) ? "en-GB" : "nl-NL");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (receiver, receiver);
    }

    public static Letter In(string language, Func<Letter> write)
    {
        var (culture, pages) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Speak(language);
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, pages);
        }
    }
}
