using Microsoft.AspNetCore.Components;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>One benefit that is not money: new, or as it is.</summary>
public sealed partial class BenefitPage
{
    private CaseBenefit? _former;

    /// <summary>Which benefit; null for a new one.</summary>
    [Parameter]
    public string? Sleutel { get; set; }

    private string Title => _former is null ? ModelTexts.Benefit_Add : ModelTexts.Benefit_Change;

    private string Here => Sleutel is null ? BusinessCasePaths.NewBenefit(Dossier) : BusinessCasePaths.Benefit(Dossier, Sleutel);

    private protected override FormValues? Stored(ModelView view)
    {
        _former = view.Model.Benefits.FirstOrDefault(benefit => benefit.Key == Sleutel);
        if (Sleutel is not null && _former is null)
        {
            return null;
        }

        var values = new FormValues { ["text"] = _former is null ? "" : CaseWords.In(_former.Text), ["who"] = _former?.Who is { } who ? CaseWords.In(who) : "" };
        values.Word<BenefitKind>("kind", _former?.Kind ?? BenefitKind.Vulnerability);
        return values;
    }

    private protected override string LabelOf(string field) => PartLabels.OfBenefit(field);

    private protected override IReadOnlyList<Choice>? ChoicesOf(string field) => field == "kind" ? ModelChoices.Of<BenefitKind>() : base.ChoicesOf(field);

    private async Task KeepAsync()
    {
        var read = new ModelFormReading(Values, LabelOf);
        var benefit = new CaseBenefit(
            _former?.Key ?? "",
            read.Word<BenefitKind>("kind", ModelChoices.Of<BenefitKind>()) ?? BenefitKind.Other,
            read.Local("text", _former?.Text),
            read.Text("who") is null ? null : read.Local("who", _former?.Who));
        var outcome = await Handler.HandleAsync(new KeepBenefit(Dossier, Version, Sleutel, benefit, read.Unreadable), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Benefits(Dossier), read.Unreadable);
    }
}
