using Microsoft.AspNetCore.Components;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>One cost line: new, or as it is.</summary>
public sealed partial class LinePage
{
    private CaseLine? _former;

    /// <summary>Which line; null for a new one.</summary>
    [Parameter]
    public string? Sleutel { get; set; }

    private string Title => _former is null ? ModelTexts.Line_Add : CaseWords.In(_former.Name);

    private string Here => Sleutel is null ? BusinessCasePaths.NewLine(Dossier) : BusinessCasePaths.Line(Dossier, Sleutel);

    private protected override FormValues? Stored(ModelView view)
    {
        _former = view.Model.Lines.FirstOrDefault(line => line.Key == Sleutel);
        return Sleutel is null ? LineForm.Empty() : _former is null ? null : LineForm.Of(_former);
    }

    private protected override string LabelOf(string field) => LineLabels.Of(View?.Model ?? new(), field);

    private protected override IReadOnlyList<Choice>? ChoicesOf(string field) => field switch
    {
        "category" => ModelChoices.Of<CostCategory>(),
        "driver" => ModelChoices.Of<CostDriver>(),
        "unit" => ModelChoices.Of<LineUnit>(),
        "amount.shape" => ModelChoices.Of<AmountShape>(),
        "timing" => ModelChoices.Of<LineTiming>(),
        "index" => ModelChoices.Of<LineIndex>(),
        "bearer" => ModelChoices.Of<Bearer>(),
        "payer" => ModelChoices.Payers(View!.State),
        "group" => ModelChoices.Groups(View!.Model),
        _ => base.ChoicesOf(field),
    };

    private async Task KeepAsync()
    {
        var (line, unreadable) = LineForm.Read(Values, View!.State, _former);
        var outcome = await Handler.HandleAsync(new KeepLine(Dossier, Version, Sleutel, line, unreadable), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Lines(Dossier), unreadable, path => LineForm.FieldOf(path, line));
    }
}
