using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>The list of partnerships as a file: for Excel in the language of the page, for a program with fixed English names.</summary>
internal static class PartnershipFile
{
    public const string Path = AtlasPaths.Partnerships + ".csv";

    private static readonly string[] MachineHeadings =
    [
        "id", "name", "legal_form", "ict", "status", "valid_from", "valid_until", "municipalities", "other_participants", "provinces", "policy_areas",
    ];

    public static Sheet Sheet(PartnershipList list, CsvForm form, DataWords words)
    {
        var excel = form == CsvForm.Excel;
        return new Sheet(
            AtlasPageTexts.Partnerships,
            excel ? ExcelHeadings : MachineHeadings,
            [.. list.Page.Rows.Select(row => excel ? ExcelRow(row, words) : MachineRow(row))]);
    }

    private static string[] ExcelHeadings =>
    [
        AtlasPageTexts.File_Number, AtlasPageTexts.P_Column_Name, AtlasPageTexts.P_Form, AtlasPageTexts.IctMark, AtlasPageTexts.P_Column_Status,
        AtlasPageTexts.P_Column_Since, AtlasPageTexts.File_Until, AtlasPageTexts.Municipalities, AtlasPageTexts.P_OtherParticipants,
        AtlasPageTexts.M_Column_Province, AtlasPageTexts.P_Area,
    ];

    private static object?[] ExcelRow(PartnershipRow row, DataWords words) =>
    [
        row.Id, row.Name, words.Form(row.Form, row.FormInWords).Text, row.IsIct ? AtlasPageTexts.Yes : AtlasPageTexts.No, AtlasWords.Of(row.Status),
        Cell(row.From), Cell(row.Until), row.Municipalities, row.OtherParticipants, string.Join("; ", row.Provinces), string.Join("; ", words.OfDutch(row.PolicyAreas).Texts),
    ];

    private static object?[] MachineRow(PartnershipRow row) =>
    [
        row.Id, row.Name, row.Form is { } form ? Vocabulary.Forms.WordOf(form) : row.FormInWords, row.IsIct ? 1 : 0, row.Status.ToString().ToLowerInvariant(),
        row.From?.ToString(), row.Until?.ToString(), row.Municipalities, row.OtherParticipants,
        string.Join('|', row.Provinces), string.Join('|', row.PolicyAreas),
    ];

    // Of some the source gives the year only: that stays a year.
    private static object? Cell(PartialDate? date) => date switch
    {
        null => null,
        { YearOnly: true } year => year.First.Year,
        { } day => day.First,
    };
}
