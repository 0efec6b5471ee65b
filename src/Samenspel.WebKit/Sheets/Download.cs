using System.Text;
using Microsoft.AspNetCore.Http;

namespace Samenspel.WebKit.Sheets;

/// <summary>A sheet as the answer of an endpoint.</summary>
public static class Download
{
    public const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult Csv(Sheet sheet, CsvForm form, string fileName) =>
        Results.File(CsvWriter.Write(sheet, form), "text/csv; charset=utf-8", SafeName(fileName) + ".csv");

    public static IResult Xlsx(string fileName, params IReadOnlyList<Sheet> sheets) =>
        Results.File(XlsxWriter.Write(sheets), ExcelType, SafeName(fileName) + ".xlsx");

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
