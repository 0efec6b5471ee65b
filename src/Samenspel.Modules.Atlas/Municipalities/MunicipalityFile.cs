using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>The list of municipalities as a file: for Excel in the language of the page, for a program with fixed English names.</summary>
internal static class MunicipalityFile
{
    public const string Path = AtlasPaths.Municipalities + ".csv";

    private static readonly string[] MachineHeadings =
        ["code", "name", "province", "inhabitants", "size_class", "urbanity", "partnerships", "in_ict_partnership", "ict_partnerships"];

    public static Sheet Sheet(MunicipalityList list, CsvForm form)
    {
        var excel = form == CsvForm.Excel;
        return new Sheet(
            AtlasPageTexts.Municipalities,
            excel ? ExcelHeadings : MachineHeadings,
            [.. list.Page.Rows.Select(row => excel ? ExcelRow(row) : MachineRow(row))]);
    }

    private static string[] ExcelHeadings =>
    [
        AtlasPageTexts.File_Code, AtlasPageTexts.M_Column_Name, AtlasPageTexts.M_Column_Province, AtlasPageTexts.M_Column_Inhabitants, AtlasPageTexts.M_Size,
        AtlasPageTexts.M_Column_Urbanity, AtlasPageTexts.M_Column_Partnerships, AtlasPageTexts.M_Ict, AtlasPageTexts.File_IctPartnerships,
    ];

    private static object?[] ExcelRow(MunicipalityRow row) =>
    [
        row.Code, row.Name, row.Province, row.Inhabitants, row.Size is { } size ? AtlasWords.Of(size) : null,
        row.Urbanity is { } urbanity ? AtlasWords.Urbanity(urbanity) : null, row.Partnerships,
        row.InIctPartnership ? AtlasPageTexts.Yes : AtlasPageTexts.NotKnown, Names(row, "; "),
    ];

    // The size class by where it begins and ends, in thousands.
    private static object?[] MachineRow(MunicipalityRow row) =>
    [
        row.Code, row.Name, row.Province, row.Inhabitants, row.Size is { } size ? Addresses.Vocabulary.Sizes.WordOf(size) : null,
        row.Urbanity, row.Partnerships, row.InIctPartnership ? 1 : 0, Names(row, "|"),
    ];

    private static string Names(MunicipalityRow row, string between) => string.Join(between, row.IctPartnerships.Select(link => link.Name));
}
