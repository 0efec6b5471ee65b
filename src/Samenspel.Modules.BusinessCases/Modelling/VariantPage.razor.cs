using Microsoft.AspNetCore.Components;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>One way of working together: new, or as it is.</summary>
public sealed partial class VariantPage
{
    private CaseVariant? _former;

    /// <summary>Which variant; null for a new one.</summary>
    [Parameter]
    public string? Sleutel { get; set; }

    private string Title => _former is null ? ModelTexts.Variant_Add : CaseWords.In(_former.Name);

    private string Here => Sleutel is null ? BusinessCasePaths.NewVariant(Dossier) : BusinessCasePaths.Variant(Dossier, Sleutel);

    private protected override FormValues? Stored(ModelView view)
    {
        _former = view.Model.Variants.FirstOrDefault(variant => variant.Key == Sleutel);
        if (Sleutel is not null && _former is null)
        {
            return null;
        }

        var shown = _former ?? new("", new(""), VariantKind.Own);
        var values = new FormValues
        {
            ["name"] = CaseWords.In(shown.Name),
            ["description"] = shown.Description is { } description ? CaseWords.In(description) : "",
            ["illustrative"] = shown.Illustrative ? "true" : "false",
        };
        values.Word<VariantKind>("kind", shown.Kind);
        values.Number("joint.low", shown.Joint?.Low);
        values.Number("joint.high", shown.Joint?.High == shown.Joint?.Low ? null : shown.Joint?.High);
        values.Word("quality", shown.Joint?.Quality);
        values.Number("jointFactor", shown.JointFactor);
        values.Word<CostDriver>("sharing", shown.Sharing ?? CostDriver.Inhabitants);
        return values;
    }

    private protected override string LabelOf(string field) => PartLabels.OfVariant(field);

    private protected override IReadOnlyList<Choice>? ChoicesOf(string field) => field switch
    {
        "kind" => ModelChoices.Of<VariantKind>(),
        "sharing" => ModelChoices.Sharing(),
        _ => base.ChoicesOf(field),
    };

    private async Task KeepAsync()
    {
        var read = new ModelFormReading(Values, LabelOf);
        var variant = new CaseVariant(_former?.Key ?? "", read.Local("name", _former?.Name), read.Word<VariantKind>("kind", ModelChoices.Of<VariantKind>()) ?? VariantKind.Own)
        {
            Description = read.Text("description") is null ? null : read.Local("description", _former?.Description),
            Sharing = read.Word<CostDriver>("sharing", ModelChoices.Sharing()),
            Joint = Joint(read),
            JointFactor = read.Number("jointFactor", 0.9m),
            Illustrative = read.Flag("illustrative"),
        };
        var outcome = await Handler.HandleAsync(new KeepVariant(Dossier, Version, Sleutel, variant, read.Unreadable), Http.RequestAborted);
        await FinishAsync(outcome, BusinessCasePaths.Variants(Dossier), read.Unreadable, path => path == "joint" ? "joint.low" : path);
    }

    private JointFigure? Joint(ModelFormReading read)
    {
        if (V("joint.low").Length + V("joint.high").Length == 0)
        {
            return null;
        }

        var low = read.Needed("joint.low", 15.5m);
        var high = read.Number("joint.high", 17) ?? low;
        var source = _former?.Joint is { } former && (former.Low, former.High) == (low, high) ? former.Source : null;
        return new(low, high, read.Quality("quality"), source);
    }
}
