using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>The form of a year.</summary>
internal sealed class YearForm
{
    public const string YearField = "year";
    public const string BudgetField = "budget";
    public const string ActualField = "actual";
    public const string ReserveField = "reserveBefore";
    public const string VatField = "vat";
    public const string SourceField = "source";
    public const string KeyField = "key";
    public const string ReservePercentField = "rule.reservePercent";
    public const string ChargePercentField = "rule.chargePercent";
    public const string CoversField = "rule.reserveCoversShortage";
    public const string BasisField = "rule.basis";

    /// <summary>By this the button tells that advances are wanted from the key.</summary>
    public const string FillField = "fill";

    public static readonly NumberRule BudgetRule = new(0.01m, 1_000_000_000, 2, 4_050_000);
    public static readonly NumberRule AmountRule = new(0, 1_000_000_000, 2, 250_000);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => _values.GetValueOrDefault(name) ?? "";
        private set => _values[name] = value;
    }

    public static string AdvanceField(string participant) => $"advances.{participant}";

    public static YearForm Posted(IFormCollection form)
    {
        var posted = new YearForm();
        foreach (var (name, text) in form)
        {
            posted[name] = LineInput.Read(text.ToString());
        }

        return posted;
    }

    /// <summary>The year as it is, or what a new one proposes: the rule that was agreed, and the reserve that the year before left.</summary>
    public static YearForm Of(YearFormView view)
    {
        if (view.Former is { } former)
        {
            return Of(former.Document);
        }

        var agreed = view.Terms.Document.Settlement;
        return new()
        {
            [YearField] = view.Next.ToString(CultureInfo.InvariantCulture),
            [VatField] = view.Terms.Case.Vat.ToString(),
            [ReserveField] = view.Years.CarriedInto(view.Next) is { } carried ? Amount(carried) : "",
            [KeyField] = view.Keys[0].Code,
            [ReservePercentField] = agreed is null ? "" : Show.Trimmed(agreed.ReservePercent, 1),
            [ChargePercentField] = agreed is null ? "" : Show.Trimmed(agreed.ChargePercent, 1),
            [CoversField] = bool.TrueString,
            [BasisField] = nameof(SettlementBasis.Difference),
        };
    }

    private static YearForm Of(YearDocument kept)
    {
        var form = new YearForm
        {
            [BudgetField] = Amount(kept.BudgetCents),
            [ActualField] = kept.ActualCents is { } actual ? Amount(actual) : "",
            [ReserveField] = Amount(kept.ReserveBeforeCents),
            [VatField] = kept.Vat.ToString(),
            [SourceField] = kept.Source,
            [KeyField] = YearKeys.Kept,
            [ReservePercentField] = Show.Trimmed(kept.Rule.ReservePercent, 1),
            [ChargePercentField] = Show.Trimmed(kept.Rule.ChargePercent, 1),
            [CoversField] = kept.Rule.ReserveCoversShortage.ToString(),
            [BasisField] = kept.Rule.Basis.ToString(),
        };
        foreach (var party in kept.Parties)
        {
            form[AdvanceField(party.Key)] = Amount(party.AdvanceCents);
        }

        return form;
    }

    /// <returns>The year; zero when it cannot be read, which no year is.</returns>
    public int ReadYear() => int.TryParse(this[YearField], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>Reads the form and names everything that is wrong, each at its field.</summary>
    public (YearEntry Entry, IReadOnlyList<Refusal> Refusals) Read(IReadOnlyList<YearParty> who)
    {
        var refusals = new List<Refusal>();
        var budget = Cents(BudgetField, SharingTexts.Years_Budget, BudgetRule, refusals);
        var actual = this[ActualField].Length == 0 ? null : Cents(ActualField, SharingTexts.Years_Actual, AmountRule, refusals);
        var reserve = Cents(ReserveField, SharingTexts.Years_ReserveBefore, AmountRule, refusals);
        var part = Number(ReservePercentField, SharingTexts.Terms_Reserve, TermsForm.PercentRule, refusals);
        var charge = Number(ChargePercentField, SharingTexts.Terms_Charge, TermsForm.PercentRule, refusals);
        var advances = new List<(string Participant, long Cents)>();
        foreach (var party in who.Where(party => this[AdvanceField(party.Key)].Length > 0))
        {
            if (Cents(AdvanceField(party.Key), Phrase.With(SharingTexts.Years_AdvanceOf, party.Name.In(CultureInfo.CurrentUICulture)), AmountRule, refusals) is { } cents)
            {
                advances.Add((party.Key, cents));
            }
        }

        var rule = new YearRule(
            part ?? 0, charge ?? 0, this[CoversField] != bool.FalseString, this[BasisField] == nameof(SettlementBasis.WholeCost) ? SettlementBasis.WholeCost : SettlementBasis.Difference);
        refusals.AddRange(FaultsOf(this[SourceField]));
        return (new(budget ?? 0, actual, reserve ?? 0, this[KeyField], rule, advances, ReadVat(refusals), this[SourceField]), refusals);
    }

    /// <returns>What is wrong with a source.</returns>
    public static IEnumerable<Refusal> FaultsOf(string source) => source.Length <= YearDocument.SourceMaxLength
        ? []
        : [new(RefusalKind.Invalid, "cost-sharing.year-source", Phrase.With(SharingTexts.Years_SourceTooLong, YearDocument.SourceMaxLength), SourceField)];

    private VatStance ReadVat(List<Refusal> refusals)
    {
        if (Enum.GetNames<VatStance>().Contains(this[VatField], StringComparer.Ordinal))
        {
            return Enum.Parse<VatStance>(this[VatField]);
        }

        refusals.Add(SharingQuestion.NotAChoice(SharingTexts.Years_Vat, this[VatField], string.Join(", ", Enum.GetNames<VatStance>()), VatField));
        return default;
    }

    /// <summary>Reads what the split of the budget needs: the budget, and who has an advance already; when nobody has, everybody.</summary>
    public (long BudgetCents, IReadOnlyList<YearParty> Parties, IReadOnlyList<Refusal> Refusals) ReadToFill(IReadOnlyList<YearParty> who)
    {
        var refusals = new List<Refusal>();
        var budget = Cents(BudgetField, SharingTexts.Years_Budget, BudgetRule, refusals);
        var filled = who.Where(party => this[AdvanceField(party.Key)].Length > 0).ToList();
        return (budget ?? 0, filled.Count > 0 ? filled : who, refusals);
    }

    public void Fill(IReadOnlyList<YearParty> parties, IReadOnlyList<long> cents)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            this[AdvanceField(parties[i].Key)] = Amount(cents[i]);
        }
    }

    private static string Amount(long cents) => Show.Trimmed(cents / 100m);

    private long? Cents(string field, string label, NumberRule rule, List<Refusal> refusals) => Number(field, label, rule, refusals) is { } euro ? (long)(euro * 100) : null;

    private decimal? Number(string field, string label, NumberRule rule, List<Refusal> refusals)
    {
        var read = rule.Read(this[field], label, field);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? number : null;
    }
}
