using Microsoft.AspNetCore.Components;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Asks once more before a cost line, a variant or a benefit goes, and says what goes with it.</summary>
public sealed partial class RemovePartPage
{
    private string _name = "";
    private string _heading = "";
    private string _what = "";

    /// <summary>What it is: the last part of the address of its list.</summary>
    [Parameter]
    public string Soort { get; set; } = "";

    /// <summary>Which one.</summary>
    [Parameter]
    public string Sleutel { get; set; } = "";

    private string List => $"{BusinessCasePaths.Show(Dossier)}/{Soort}";

    private string Part => $"{List}/{Sleutel}";

    private protected override FormValues? Stored(ModelView view)
    {
        var model = view.Model;
        if (List == BusinessCasePaths.Lines(Dossier) && model.Lines.FirstOrDefault(one => one.Key == Sleutel) is { } line)
        {
            (_name, _heading, _what) = (CaseWords.In(line.Name), ModelTexts.Lines_Heading, Phrase.With(ModelTexts.Remove_Line, ModelWords.Amount(line)));
        }
        else if (List == BusinessCasePaths.Variants(Dossier) && model.Variants.FirstOrDefault(one => one.Key == Sleutel) is { } variant)
        {
            var lines = model.Lines.Count(one => one.Uses.Any(use => use.Situation == Sleutel));
            (_name, _heading, _what) = (CaseWords.In(variant.Name), ModelTexts.Variants_Heading, Phrase.With(ModelTexts.Remove_Variant, lines));
        }
        else if (List == BusinessCasePaths.Benefits(Dossier) && model.Benefits.FirstOrDefault(one => one.Key == Sleutel) is { } benefit)
        {
            (_name, _heading, _what) = (CaseWords.In(benefit.Text), ModelTexts.Benefits_Heading, ModelTexts.Remove_Benefit);
        }
        else
        {
            return null;
        }

        return new();
    }

    private async Task RemoveAsync() => await FinishAsync(await OutcomeAsync(), List);

    private Task<Outcome<DossierId>> OutcomeAsync() => List switch
    {
        var list when list == BusinessCasePaths.Lines(Dossier) => Lines.HandleAsync(new RemoveLine(Dossier, Version, Sleutel), Http.RequestAborted),
        var list when list == BusinessCasePaths.Variants(Dossier) => Variants.HandleAsync(new RemoveVariant(Dossier, Version, Sleutel), Http.RequestAborted),
        _ => Benefits.HandleAsync(new RemoveBenefit(Dossier, Version, Sleutel), Http.RequestAborted),
    };
}
