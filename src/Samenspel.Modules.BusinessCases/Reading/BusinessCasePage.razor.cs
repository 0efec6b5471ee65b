using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
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
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = ShowBusinessCase.WithoutName)]
    private string[]? Without { get; set; }

    [SupplyParameterFromQuery(Name = SplitNames.Name)]
    private string? Split { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? SplitName => SplitNames.Of(_split);

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Handler.HandleAsync(new ShowBusinessCase(new DossierId(Id), Without ?? []), Http.RequestAborted);
        var refusals = outcome.Refusals.ToList();
        if (refusals.Exists(refusal => refusal.Kind == RefusalKind.Invalid))
        {
            outcome = await Handler.HandleAsync(new ShowBusinessCase(new DossierId(Id), []), Http.RequestAborted);
        }

        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        var split = SplitNames.Read(Split);
        _ = split.TryGet(out _split);
        Tell([.. refusals, .. split.Refusals]);
    }

    // What was asked for and is not there is left out and told; a field that this case does not show cannot be linked to.
    private void Tell(IReadOnlyList<Refusal> refusals)
    {
        if (refusals.Count == 0)
        {
            return;
        }

        var hasFields = _view is { Whole.File.Participants.Count: > 1 };
        _faults = new FormFaults([.. refusals.Select(refusal => hasFields ? refusal : refusal with { Field = null })]);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
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
        Links.To(path, [.. more, .. _view!.Without.Select(key => (ShowBusinessCase.WithoutName, (string?)key))]);

    private string SplitAddress(SplitKey key) => Address(BusinessCasePaths.Show(new DossierId(Id)), (SplitNames.Name, SplitNames.Of(key))) + "#per-gemeente";
}
