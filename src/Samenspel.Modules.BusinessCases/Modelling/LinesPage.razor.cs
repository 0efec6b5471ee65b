using Microsoft.AspNetCore.Components;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>All cost lines of a case, with a search, filters and an order that stand in the address.</summary>
public sealed partial class LinesPage
{
    private LineList _list = null!;

    /// <summary>What was done a moment ago.</summary>
    [SupplyParameterFromQuery(Name = DoneName)]
    public string? Done { get; set; }

    private protected override bool IsForm => false;

    private string Lede => View!.Model.Lines.Count switch
    {
        0 => ModelTexts.Lines_None,
        1 => ModelTexts.Lines_One,
        var count => Phrase.With(ModelTexts.Lines_Many, count, View.Model.Lines.Count(line => line.Illustrative)),
    };

    private IEnumerable<Choice> Situations => ModelWords.Situations(View!.Model).Select(key => new Choice(key, ModelWords.SituationLabel(View.Model, key)));

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (View is { } view)
        {
            _list = LineList.Of(view.Model, BusinessCasePaths.Lines(Dossier), Http.Request.Query);
        }
    }

    private string CountsIn(CaseLine line) => line.Uses.Count == 0
        ? ModelTexts.Lines_Nowhere
        : string.Join(", ", line.Uses.Select(use => ModelWords.Situation(View!.Model, use.Situation) + (use.Factor == 1 ? "" : $" × {Show.Trimmed(use.Factor, 6)}")));
}
