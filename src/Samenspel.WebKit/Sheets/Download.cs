using System.Text;
using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Sheets;

/// <summary>A file as the answer of an endpoint.</summary>
public static class Download
{
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static IResult Csv(Sheet sheet, CsvForm form, string fileName) =>
        Results.File(CsvWriter.Write(sheet, form), "text/csv; charset=utf-8", SafeName(fileName) + ".csv");

    public static IResult Xlsx(string fileName, params IReadOnlyList<Sheet> sheets) =>
        Results.File(XlsxWriter.Write(sheets), ExcelType, SafeName(fileName) + ".xlsx");

    /// <param name="document">A whole file.</param>
    /// <param name="fileName">What the browser calls it, without an ending.</param>
    public static IResult Word(byte[] document, string fileName) => Results.File(document, WordType, SafeName(fileName) + ".docx");

    private static string SafeName(string name)
    {
        var safe = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            safe.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        var plain = safe.ToString().Trim('-');
        return plain.Length == 0 ? "samenspel" : plain;
    }
}
