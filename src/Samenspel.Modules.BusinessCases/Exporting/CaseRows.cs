using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>
/// One row a participant, exact to the cent. For people with a total below it; for programs without, and what holds for the whole group
/// stands in every row. Price level, VAT and sources are in every row of both, so that no amount goes without them.
/// </summary>
internal static class CaseRows
{
    public static Sheet Of(BusinessCaseResult result, CsvForm form)
    {
        var rows = Enumerable.Range(0, result.File.Participants.Count);
        if (form == CsvForm.Machine)
        {
            CaseColumn[] all = [.. ParticipantColumns.Of(result, isForPeople: false), .. WholeColumns.Of(result), .. BasisColumns.Of(result, isForPeople: false)];
            return new("businesscase", [.. all.Select(column => column.Name)], [.. rows.Select(i => Row(all, column => column.Of(i)))]);
        }

        CaseColumn[] shown = [.. ParticipantColumns.Of(result, isForPeople: true), .. BasisColumns.Of(result, isForPeople: true)];
        return new(
            CasePageTexts.Heading,
            [.. shown.Select(column => column.Heading)],
            [.. rows.Select(i => Row(shown, column => column.Of(i))), Row(shown, column => column.Total)]);
    }

    private static IReadOnlyList<object?> Row(IEnumerable<CaseColumn> columns, Func<CaseColumn, object?> value) => [.. columns.Select(value)];
}
