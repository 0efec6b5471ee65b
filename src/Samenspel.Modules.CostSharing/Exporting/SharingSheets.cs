using System.Globalization;
using Samenspel.Engine;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.CostSharing.Exporting;

/// <summary>
/// The shares to the cent. A workbook adds up and compares by formulas; a share itself is a value, because no formula gives the cents that the largest
/// remainder gives.
/// </summary>
internal static class SharingSheets
{
    // Columns before the keys: name, code, inhabitants, today, alone.
    private const int Before = 5;
    private const int FirstRow = 2;

    public static Sheet Rows(SharingView view, CsvForm form)
    {
        var isForPeople = form == CsvForm.Excel;
        return new(
            SharingTexts.Heading,
            isForPeople ? Headings(view) : ["name", "municipality", "inhabitants", "euroToday", "euroAlone", .. view.Results.Select(result => result.Key.Code)],
            [.. Participants(view, isForPeople)]);
    }

    public static IReadOnlyList<Sheet> Workbook(SharingView view) =>
    [
        Shares(view),
        .. view.Core is null ? Array.Empty<Sheet>() : [Groups(view)],
        .. view.Growth is { Result: not null } growth ? [Growth(view, growth)] : Array.Empty<Sheet>(),
    ];

    private static string[] Headings(SharingView view) =>
    [
        SharingTexts.Municipality, SharingTexts.Csv_Code, SharingTexts.Csv_Inhabitants, SharingTexts.Today, SharingTexts.Alone, .. view.Results.Select(result => result.Key.Label),
    ];

    private static IEnumerable<IReadOnlyList<object?>> Participants(SharingView view, bool isForPeople) => view.Case.Participants.Select((one, i) => (IReadOnlyList<object?>)
    [
        isForPeople ? KeyWords.NameOf(one) : one.Name, one.Code, one.Inhabitants, Euro(one.CentsToday), Euro(one.CentsAlone),
        .. view.Results.Select(result => (object?)Euro(result.Cents?[i])),
    ]);

    private static Sheet Shares(SharingView view)
    {
        var last = FirstRow + view.Case.Participants.Count - 1;
        return new(
            SharingTexts.Heading,
            [.. Headings(view), .. view.Results.Select(result => Phrase.With(SharingTexts.Sheet_Part, result.Key.Label))],
            [
                .. Participants(view, isForPeople: true).Select((row, i) => (IReadOnlyList<object?>)[.. row, .. view.Results.Select((result, key) => PartOf(result, view, i, Before + key))]),
                [
                    SharingTexts.Total, null, Sum(2, view.Case.Participants.Sum(one => one.Inhabitants)),
                    Total(3, [.. view.Case.Participants.Select(one => one.CentsToday)]), Total(4, [.. view.Case.Participants.Select(one => one.CentsAlone)]),
                    .. view.Results.Select((result, key) => result.Cents is { } cents ? Total(Before + key, [.. cents.Select(one => (long?)one)]) : null),
                    .. view.Results.Select(_ => (object?)null),
                ],
            ],
            [.. Notes(view), .. view.Results.Where(result => result.Cents is null).Select(result => $"{result.Key.Label}: {string.Join(' ', result.WhyNot)}")]);

        object Sum(int column, decimal value) =>
            new Formula(string.Create(CultureInfo.InvariantCulture, $"SUM({Letter(column)}{FirstRow}:{Letter(column)}{last})"), value);

        object? Total(int column, IReadOnlyList<long?> cents) => SharingColumns.Sum(cents) is { } sum ? Sum(column, sum / 100m) : null;
    }

    private static Formula? PartOf(SharedByKey result, SharingView view, int participant, int column) =>
        result.Cents is { } cents && SharingWords.Part(cents[participant], view.Case.Participants[participant].CentsAlone) is { } part
            ? new Formula(string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{FirstRow + participant}/{Letter(4)}{FirstRow + participant}"), part)
            : null;

    private static Sheet Groups(SharingView view) => new(
        SharingTexts.Sheet_Groups,
        [
            SharingTexts.Key, SharingTexts.Groups_Better, SharingTexts.Sheet_Of, SharingTexts.Groups_Worst, SharingTexts.Sheet_Excess, SharingTexts.Core_Moved,
            .. view.Case.Drawn is null ? Array.Empty<string>() : [SharingTexts.Sheet_Holds],
        ],
        [
            .. view.Results.Select(result => (IReadOnlyList<object?>)
            [
                .. (object?[])(result.Stability is { } stability
                    ? [
                        result.Key.Label, stability.Better, stability.Groups, SharingWords.Group(stability.Worst.Members, view.Case.Participants),
                        decimal.Round((decimal)stability.Worst.Excess / 100m, 2), Euro(stability.Change?.MovedCents),
                    ]
                    : [result.Key.Label, null, null, null, null, null]),
                .. view.Case.Drawn is null ? Array.Empty<object?>() : [result.HoldsInAHundred is { } holds ? decimal.Round((decimal)holds, 2) : null],
            ]),
        ],
        SharingTexts.Sheet_ExcessNote,
        view.Case.Drawn is { } drawn ? Phrase.With(SharingTexts.Rule_Drawn, Show.Count(drawn.Runs.Count)) : SharingTexts.Rule_Whole);

    private static Sheet Growth(SharingView view, GrowthResult growth) => new(
        SharingTexts.Sheet_Growth,
        [SharingTexts.Municipality, SharingTexts.Today, .. growth.Result!.Years.Select(year => year.Year == 0 ? SharingTexts.Growth_Start : Phrase.With(SharingTexts.Growth_Year, year.Year))],
        [
            .. view.Case.Participants.Select((one, i) => (IReadOnlyList<object?>)
                [KeyWords.NameOf(one), Euro(growth.TodayCents[i]), .. growth.Result.Years.Select(year => (object?)Euro(year.Shares[i]))]),
        ],
        [SharingWords.Plan(growth), SharingTexts.Growth_Note, .. Drawn(view)]);

    private static IEnumerable<string> Notes(SharingView view) =>
    [
        $"{SharingWords.Measure(view.Case)}, {Phrase.With(SharingTexts.Meta_Price, view.Case.PriceYear, SharingWords.Of(view.Case.Vat))}",
        .. Drawn(view),
        Phrase.With(SharingTexts.Exports_Source, view.Case.Source?.TitleIn(CultureInfo.CurrentUICulture) ?? SharingTexts.None, EngineVersion.Current),
    ];

    // What the amounts are when they come from draws: nobody can compute those again from the workbook.
    private static IEnumerable<string> Drawn(SharingView view) => view.Case.Measure == SharedMeasure.Certain ? [] :
    [
        Phrase.With(SharingTexts.Sheet_Drawn, SharingWords.Variant(view.Case), SharingWords.Measure(view.Case)),
    ];

    private static decimal? Euro(long? cents) => cents / 100m;

    // Five columns and at most eight keys twice: never beyond Z.
    private static char Letter(int column) => (char)('A' + column);
}
