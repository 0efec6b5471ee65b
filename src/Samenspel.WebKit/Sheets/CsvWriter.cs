using System.Globalization;
using CsvHelper;

namespace Samenspel.WebKit.Sheets;

/// <summary>Writes a sheet as CSV, for Excel or for a machine.</summary>
public static class CsvWriter
{
    // A decimal keeps the zeros it was stored with, and the two databases store them differently.
    private const string Shortest = "0.############################";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The file's bytes. Notes are left out: a machine could not tell them from rows.</summary>
    public static byte[] Write(Sheet sheet, CsvForm form)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var excel = form == CsvForm.Excel;
        var options = new CsvWriterOptions
        {
            Separator = excel ? ';' : ',',
            NewLine = excel ? "\r\n" : "\n",
            WriteByteOrderMark = excel,
            // A text that starts like a formula is data of somebody else; Excel must not run it.
            Injection = excel ? CsvInjection.Escape : CsvInjection.None,
        };
        using var stream = new MemoryStream();
        using (var csv = CsvHelper.CsvWriter.Create(stream, options, leaveOpen: true))
        {
            csv.WriteHeader([.. sheet.Headings]);
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row)
                {
                    Write(csv, cell, excel);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    private static void Write(CsvHelper.CsvWriter csv, object? cell, bool excel)
    {
        var culture = excel ? Dutch : CultureInfo.InvariantCulture;
        switch (cell)
        {
            case null:
                csv.WriteField((string?)null);
                break;
            case string text:
                csv.WriteField(text);
                break;
            case Formula formula:
                csv.WriteField(formula.Value, Shortest, culture);
                break;
            case DateOnly date:
                csv.WriteField(date, excel ? "dd-MM-yyyy" : "yyyy-MM-dd", culture);
                break;
            case decimal number:
                csv.WriteField(number, Shortest, culture);
                break;
            case long number:
                csv.WriteField(number, "", culture);
                break;
            case int number:
                csv.WriteField(number, "", culture);
                break;
            default:
                throw new ArgumentException($"A cell cannot be a {cell.GetType().Name}.", nameof(cell));
        }
    }
}
