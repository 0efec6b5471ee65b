using System.Globalization;
using Samenspel.Engine;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>Years to take along. A workbook adds up and compares by formulas; what is charged to each is a value, because no formula gives the cents that the largest remainder gives.</summary>
internal static class YearSheets
{
    private const int FirstRow = 2;

    /// <summary>One row for everybody in every year.</summary>
    public static Sheet Rows(YearsView view, CsvForm form)
    {
        var isForPeople = form == CsvForm.Excel;
        return new(
            SharingTexts.Years_Heading,
            isForPeople
                ?
                [
                    SharingTexts.Years_Year, SharingTexts.Years_State, SharingTexts.Years_Budget, SharingTexts.Years_Actual, SharingTexts.Years_ReserveBefore, SharingTexts.Years_ReserveAfter,
                    SharingTexts.Years_NeedsAmendmentHeading, SharingTexts.Key, SharingTexts.Municipality, SharingTexts.Years_KeyPart, SharingTexts.Years_Advance, SharingTexts.Years_Settlement, SharingTexts.Years_Borne,
                    SharingTexts.Years_Vat, SharingTexts.Years_Source,
                ]
                :
                [
                    "year", "state", "budget", "actual", "reserveBefore", "reserveAfter", "needsAmendment", "key", "participant", "weight", "advance", "settlement", "borne", "vat", "source",
                ],
            [.. view.Years.SelectMany(year => Parties(year, isForPeople))]);
    }

    public static IReadOnlyList<Sheet> Workbook(YearsView view) => [Years(view), Parties(view), .. view.Newest is { } compared ? [Compared(compared)] : Array.Empty<Sheet>()];

    private static IEnumerable<IReadOnlyList<object?>> Parties(SettledYear year, bool isForPeople)
    {
        var (known, weights) = (year.Document, year.Document.Parties.Sum(party => party.Weight));
        return known.Parties.Select((party, i) => (IReadOnlyList<object?>)
        [
            year.Year, isForPeople ? YearWords.State(year) : YearAnswer.Of(year).State, Euro(known.BudgetCents), Euro(known.ActualCents), Euro(known.ReserveBeforeCents), Euro(year.Result?.ReserveCents),
            Euro(year.Result?.NeedsAmendmentCents), isForPeople ? known.KeyName.In(CultureInfo.CurrentUICulture) : known.Key,
            isForPeople ? party.Name.In(CultureInfo.CurrentUICulture) : party.Key, isForPeople ? decimal.Round(party.Weight / weights, 6) : party.Weight, Euro(party.AdvanceCents), Euro(year.Charged?[i]),
            year.Charged is null ? null : Euro(year.Borne[i]), isForPeople ? SharingWords.Of(known.Vat) : YearBody.NameOf(known.Vat), known.Source,
        ]);
    }

    private static Sheet Years(YearsView view) => new(
        SharingTexts.Years_Table,
        [
            SharingTexts.Years_Year, SharingTexts.Years_State, SharingTexts.Years_Budget, SharingTexts.Years_Advances, SharingTexts.Years_Actual, SharingTexts.Years_Difference, SharingTexts.Years_ReserveBefore,
            SharingTexts.Years_ToReserve, SharingTexts.Years_ReserveAfter, SharingTexts.Years_NeedsAmendmentHeading, SharingTexts.Years_Charged,
        ],
        [.. view.Years.Select((year, i) => Row(year, FirstRow + i))],
        [SharingTexts.Years_SheetNote, SharingTexts.Years_Note, .. view.Years.Select(year => $"{YearWords.Year(year.Year)}: {YearWords.KeyAndRule(year)} {YearWords.Money(year)}"), Phrase.With(SharingTexts.Years_SheetEngine, EngineVersion.Current)]);

    private static IReadOnlyList<object?> Row(SettledYear year, int row)
    {
        var known = year.Document;
        object?[] begin = [year.Year, YearWords.State(year), Euro(known.BudgetCents), Euro(year.AdvanceCents), Euro(known.ActualCents)];
        return year.Result is not { } result
            ? [.. begin, null, Euro(known.ReserveBeforeCents), null, null, null, null]
            :
            [
                .. begin, Computed($"D{row}-E{row}", result.DifferenceCents), Euro(known.ReserveBeforeCents), Euro(result.ToReserveCents), Computed($"G{row}+H{row}", result.ReserveCents),
                Euro(result.NeedsAmendmentCents), Computed($"H{row}-F{row}-J{row}", result.ChargedCents),
            ];
    }

    private static Sheet Parties(YearsView view)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var year in view.Years)
        {
            var weights = year.Document.Parties.Sum(party => party.Weight);
            for (var i = 0; i < year.Document.Parties.Count; i++)
            {
                var (party, row) = (year.Document.Parties[i], FirstRow + rows.Count);
                rows.Add(
                [
                    year.Year, party.Name.In(CultureInfo.CurrentUICulture), decimal.Round(party.Weight / weights, 6), Euro(party.AdvanceCents), Euro(year.Charged?[i]),
                    year.Charged is null ? null : Computed($"D{row}+E{row}", year.Borne[i]),
                ]);
            }
        }

        return new(
            SharingTexts.Years_Who,
            [SharingTexts.Years_Year, SharingTexts.Municipality, SharingTexts.Years_KeyPart, SharingTexts.Years_Advance, SharingTexts.Years_Settlement, SharingTexts.Years_Borne],
            rows,
            SharingTexts.Years_WhoNote);
    }

    private static Sheet Compared(YearComparison compared)
    {
        var last = FirstRow + compared.Rows.Count - 1;
        var (before, now) = (compared.Before.Borne.Sum(), compared.Now.Borne.Sum());
        return new(
            SharingTexts.Years_Beside,
            [SharingTexts.Municipality, YearWords.Column(compared.Before), YearWords.Column(compared.Now), SharingTexts.Years_Change, SharingTexts.Years_ChangePart],
            [
                .. compared.Rows.Select((one, i) => (IReadOnlyList<object?>)
                [
                    one.Party.Name.In(CultureInfo.CurrentUICulture), Euro(one.BeforeCents), Euro(one.NowCents), Computed($"C{FirstRow + i}-B{FirstRow + i}", one.ChangeCents),
                    one.NowCents is null ? null : Part(FirstRow + i, one.ChangeCents, one.BeforeCents),
                ]),
                [SharingTexts.Total, Computed($"SUM(B{FirstRow}:B{last})", before), Computed($"SUM(C{FirstRow}:C{last})", now), Computed($"C{last + 1}-B{last + 1}", now - before), Part(last + 1, now - before, before)],
            ],
            YearWords.Basis(compared));
    }

    private static Formula? Part(int row, long change, long? before) => before is null or 0 ? null
        : new Formula(string.Create(CultureInfo.InvariantCulture, $"D{row}/B{row}"), (decimal)change / before.Value);

    private static Formula Computed(FormattableString text, long cents) => new(text.ToString(CultureInfo.InvariantCulture), cents / 100m);

    private static decimal? Euro(long? cents) => cents / 100m;
}
