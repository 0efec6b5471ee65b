using System.Globalization;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>A year as the API gives it, with what follows from it. Amounts in euro, names in Dutch. Described in docs/api/cost-sharing.md.</summary>
/// <param name="Actual">Null while the year runs.</param>
/// <param name="Key">As it was chosen, and its name then.</param>
/// <param name="Settlement">Null while the year runs.</param>
[ApiName("KostenverdelingJaar")]
internal sealed record YearAnswer(
    int Year,
    [property: ApiWords("running", "settled")] string State,
    decimal Budget,
    decimal? Actual,
    decimal ReserveBefore,
    [property: ApiWords("notStated", "included", "excluded", "notApplicable")] string Vat,
    string Source,
    YearKeyAnswer Key,
    YearRuleBody Rule,
    IReadOnlyList<YearPartyAnswer> Participants,
    YearSettlementAnswer? Settlement)
{
    public static YearAnswer Of(SettledYear year)
    {
        var known = year.Document;
        return new(
            year.Year,
            year.Result is null ? "running" : "settled",
            known.BudgetCents / 100m,
            known.ActualCents / 100m,
            known.ReserveBeforeCents / 100m,
            YearBody.NameOf(known.Vat),
            known.Source,
            new(known.Key, known.KeyName.Nl),
            new(known.Rule.ReservePercent, known.Rule.ChargePercent, known.Rule.ReserveCoversShortage, YearRuleBody.NameOf(known.Rule.Basis)),
            [
                .. known.Parties.Select((party, i) => new YearPartyAnswer(
                    party.Key, party.Name.Nl, party.Weight.ToString("0.############", CultureInfo.InvariantCulture), party.AdvanceCents / 100m, year.Charged?[i] / 100m,
                    year.Charged is null ? null : year.Borne[i] / 100m)),
            ],
            year.Result is { } result
                ? new(result.DifferenceCents / 100m, result.ToReserveCents / 100m, result.ReserveCents / 100m, result.ChargedCents / 100m, result.NeedsAmendmentCents / 100m)
                : null);
    }
}

/// <summary>The key of a year.</summary>
[ApiName("KostenverdelingJaarSleutel")]
internal sealed record YearKeyAnswer(string Code, string Name);

/// <summary>Somebody that took part in a year.</summary>
/// <param name="Weight">Its part in the key as it was when the year was entered: a figure, or its share in cents.</param>
/// <param name="Settlement">What it pays more, below zero is paid back; null while the year runs.</param>
/// <param name="Borne">Advance and settlement.</param>
[ApiName("KostenverdelingJaarDeelnemer")]
internal sealed record YearPartyAnswer(string Participant, string Name, string Weight, decimal Advance, decimal? Settlement, decimal? Borne);

/// <summary>The end of a year.</summary>
/// <param name="Difference">Advances minus actual cost: above zero a surplus.</param>
/// <param name="ToReserve">Below zero out of it.</param>
/// <param name="Charged">What all pay together; below zero what they are paid back.</param>
/// <param name="NeedsAmendment">The part of a shortage that nobody pays before the budget is amended.</param>
[ApiName("KostenverdelingJaarAfrekening")]
internal sealed record YearSettlementAnswer(decimal Difference, decimal ToReserve, decimal ReserveAfter, decimal Charged, decimal NeedsAmendment);
