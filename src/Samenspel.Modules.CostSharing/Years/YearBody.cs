using System.Globalization;
using System.Text.Json;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>A year as it is sent. Amounts in euro.</summary>
/// <param name="Year">Which year; may be left out where the address says it.</param>
/// <param name="Actual">Left out while the year runs.</param>
/// <param name="Vat">What the amounts say about VAT; not stated when left out.</param>
/// <param name="Source">Where they come from.</param>
/// <param name="Key">Code of the key; left out for a year that is there already: as it was kept.</param>
/// <param name="Advances">Of everybody that took part.</param>
[ApiName("KostenverdelingJaarWijziging")]
internal sealed record YearBody(
    decimal? Year,
    decimal? Budget,
    decimal? Actual,
    decimal? ReserveBefore,
    [property: ApiWords("notStated", "included", "excluded", "notApplicable")] string? Vat,
    string? Source,
    string? Key,
    YearRuleBody? Rule,
    IReadOnlyList<YearAdvanceBody?>? Advances)
{
    private static readonly NumberRule WhichYear = new(CostYear.First, CostYear.Last, 0, 2026);

    /// <summary>Names everything that is wrong, each at its place; the same is refused as on the page.</summary>
    /// <param name="year">What the address says; null for a new year.</param>
    /// <param name="who">Who can have taken part.</param>
    public (int Year, YearEntry Entry, IReadOnlyList<Refusal> Refusals) Read(int? year, IReadOnlyList<YearParty> who)
    {
        var refusals = new List<Refusal>();
        var read = ReadYear(year, refusals);
        var budget = Cents(Budget, SharingTexts.Years_Budget, YearForm.BudgetRule, "budget", refusals);
        var actual = Actual is null ? null : Cents(Actual, SharingTexts.Years_Actual, YearForm.AmountRule, "actual", refusals);
        var reserve = Cents(ReserveBefore, SharingTexts.Years_ReserveBefore, YearForm.AmountRule, "reserveBefore", refusals);
        var rule = ReadRule(refusals);
        var source = LineInput.Read(Source);
        refusals.AddRange(YearForm.FaultsOf(source));
        return (read, new(budget ?? 0, actual, reserve ?? 0, Key ?? YearKeys.Kept, rule, ReadAdvances(who, refusals), ReadVat(refusals), source), refusals);
    }

    /// <summary>As a file and the API call it.</summary>
    public static string NameOf(VatStance vat) => JsonNamingPolicy.CamelCase.ConvertName(vat.ToString());

    private VatStance ReadVat(List<Refusal> refusals)
    {
        var vat = Enum.GetValues<VatStance>().Where(one => NameOf(one) == (Vat ?? NameOf(default))).Select(one => (VatStance?)one).FirstOrDefault();
        if (vat is null)
        {
            refusals.Add(SharingQuestion.NotAChoice(SharingTexts.Years_Vat, Vat!, string.Join(", ", Enum.GetValues<VatStance>().Select(NameOf)), YearForm.VatField));
        }

        return vat ?? default;
    }

    private int ReadYear(int? year, List<Refusal> refusals)
    {
        if (year is { } known)
        {
            if (Year is { } other && other != known)
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.year-differs", Phrase.With(SharingTexts.Years_OtherYear, YearWords.Year(known)), YearForm.YearField));
            }

            return known;
        }

        var read = WhichYear.Of(Year, SharingTexts.Years_Year, YearForm.YearField);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var sent) ? (int)sent : 0;
    }

    private YearRule ReadRule(List<Refusal> refusals)
    {
        var part = Number(Rule?.ReservePercent, SharingTexts.Terms_Reserve, TermsForm.PercentRule, YearForm.ReservePercentField, refusals);
        var charge = Number(Rule?.ChargePercent, SharingTexts.Terms_Charge, TermsForm.PercentRule, YearForm.ChargePercentField, refusals);
        var basis = Enum.GetValues<SettlementBasis>().Where(one => YearRuleBody.NameOf(one) == (Rule?.Basis ?? YearRuleBody.NameOf(default))).Select(one => (SettlementBasis?)one).FirstOrDefault();
        if (basis is null)
        {
            refusals.Add(SharingQuestion.NotAChoice(SharingTexts.Years_Basis, Rule!.Basis!, string.Join(", ", Enum.GetValues<SettlementBasis>().Select(YearRuleBody.NameOf)), YearForm.BasisField));
        }

        return new(part ?? 0, charge ?? 0, Rule?.ReserveCoversShortage ?? true, basis ?? default);
    }

    private List<(string Participant, long Cents)> ReadAdvances(IReadOnlyList<YearParty> who, List<Refusal> refusals)
    {
        var advances = new List<(string Participant, long Cents)>();
        for (var i = 0; i < (Advances?.Count ?? 0); i++)
        {
            var (sent, place) = (Advances![i], string.Create(CultureInfo.InvariantCulture, $"advances[{i}]"));
            var party = who.FirstOrDefault(one => one.Key == sent?.Participant);
            if (party is null)
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.unknown-participant", SharingTexts.Unknown_Participant, $"{place}.participant"));
            }
            else if (advances.Exists(one => one.Participant == party.Key))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.advance-twice", Phrase.With(SharingTexts.Years_AdvanceTwice, party.Name.In(CultureInfo.CurrentUICulture)), $"{place}.participant"));
            }

            var label = Phrase.With(SharingTexts.Years_AdvanceOf, party?.Name.In(CultureInfo.CurrentUICulture) ?? sent?.Participant);
            if (Cents(sent?.Amount, label, YearForm.AmountRule, $"{place}.amount", refusals) is { } cents && party is not null)
            {
                advances.Add((party.Key, cents));
            }
        }

        return advances;
    }

    private static long? Cents(decimal? sent, string label, NumberRule rule, string field, List<Refusal> refusals) => Number(sent, label, rule, field, refusals) is { } euro ? (long)(euro * 100) : null;

    private static decimal? Number(decimal? sent, string label, NumberRule rule, string field, List<Refusal> refusals)
    {
        var read = rule.Of(sent, label, field);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? number : null;
    }
}

/// <summary>What was agreed for the year.</summary>
/// <param name="ReservePercent">A surplus first fills the reserve to this part of the budget.</param>
/// <param name="ChargePercent">A shortage is charged by the key up to this part of the budget.</param>
/// <param name="ReserveCoversShortage">Whether a shortage is first paid from the reserve; it is when left out.</param>
/// <param name="Basis">What the key divides; the difference when left out.</param>
[ApiName("KostenverdelingJaarRegel")]
internal sealed record YearRuleBody(
    decimal? ReservePercent, decimal? ChargePercent, bool? ReserveCoversShortage, [property: ApiWords("difference", "wholeCost")] string? Basis)
{
    public static string NameOf(SettlementBasis basis) => JsonNamingPolicy.CamelCase.ConvertName(basis.ToString());
}

/// <summary>What somebody paid in advance, in euro.</summary>
[ApiName("KostenverdelingVoorschot")]
internal sealed record YearAdvanceBody(string? Participant, decimal? Amount);
