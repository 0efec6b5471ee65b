using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>
/// The business case of a dossier. Who is taken out (<c>?zonder=dordrecht</c>) and by what the cost is split (<c>?verdeel=fte</c>)
/// stand in the address, so that what is seen can be sent to somebody.
/// </summary>
public sealed partial class BusinessCasePage
{
    private BusinessCaseView? _view;
    private SplitKey _split;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "zonder")]
    private string[]? Without { get; set; }

    [SupplyParameterFromQuery(Name = "verdeel")]
    private string? Split { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? SplitName => SplitNames.Of(_split);

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Handler.HandleAsync(new ShowBusinessCase(new DossierId(Id), Without ?? []), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _split = SplitNames.Read(Split);
    }

    private static string Lede(BusinessCaseView view) => view switch
    {
        { Dossier.Participants.Count: 0 } => CasePageTexts.Lede_Nobody,
        { HasFigures: false } => CasePageTexts.Lede_NoFigures,
        { Whole: null } => CasePageTexts.Lede_NotComputed,
        { Whole.File.Participants: [var only] } => Phrase.With(CasePageTexts.Lede_One, CaseWords.Name(only)),
        { Whole: { } whole } => CaseWords.Sentence(whole.Figures.Total),
    };

    private static List<string> Meta(BusinessCaseView view) => view.Whole is not { } whole
        ? []
        :
        [
            Phrase.With(CasePageTexts.Meta_Price, whole.File.PriceYear),
            CaseTerms.Of(whole.File.Vat),
            Phrase.With(CasePageTexts.Meta_Cost, Show.Euro((long)(whole.File.CostPerFte.Value * 100))),
            Phrase.With(CasePageTexts.Meta_Changed, Show.Date(DutchTime.DateOf(view.ChangedAt))),
            Phrase.With(CasePageTexts.Meta_Engine, whole.EngineVersion),
        ];

    private string Address(string path, params (string Name, string? Value)[] more) =>
        Links.To(path, [.. more, .. _view!.Without.Select(key => ("zonder", (string?)key))]);

    private string SplitAddress(SplitKey key) => Address(BusinessCasePaths.Show(new DossierId(Id)), ("verdeel", SplitNames.Of(key))) + "#per-gemeente";
}
