using System.Text;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>Reads a file with dates of a council: iCalendar, or CSV with comma or semicolon.</summary>
internal static class CouncilFile
{
    public const int MaxBytes = 512 * 1024;
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <returns>The text; what is no UTF-8 is taken for the Western European of older spreadsheets.</returns>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    public static ImportReading Read(string text) => text.TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) ? CouncilCalendar.Read(text) : CouncilRows.Read(text);
}
