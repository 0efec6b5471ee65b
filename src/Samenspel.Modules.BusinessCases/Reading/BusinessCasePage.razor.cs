using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>
/// The business case of a dossier. Who is taken out (<c>?zonder=dordrecht</c>), by what the cost is split (<c>?verdeel=fte</c>), which variant
/// and baseline are looked into and which other assumptions are tried stand in the address, so that what is seen can be sent to somebody.
/// </summary>
public sealed partial class BusinessCasePage
{
    private OutlookReading? _reading;
    private BusinessCaseView? _view;
    private IReadOnlyList<string> _refused = [];
    private string? _sentence;
    private bool _mayChange;
    private SplitKey _split;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = ShowBusinessCase.WithoutName)]
    private string[]? Without { get; set; }

    [SupplyParameterFromQuery(Name = SplitNames.Name)]
    private string? Split { get; set; }

    [SupplyParameterFromQuery(Name = OutlookWords.VariantName)]
    private string? Variant { get; set; }

    [SupplyParameterFromQuery(Name = OutlookWords.AgainstName)]
    private string? Against { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Where the assumptions can be changed for good; null for who may not.</summary>
    private string? Overrule => _mayChange ? Links.To(BusinessCasePaths.Assumptions(new DossierId(Id))) : null;

    private IEnumerable<(string Name, string? Value)> Carried => _reading?.Query ?? [(SplitNames.Name, SplitNames.Of(_split))];

    protected override async Task OnInitializedAsync()
    {
        var asked = new ShowOutlook(new DossierId(Id), Without ?? []) { Trial = Typed(), Variant = Variant, WithInfluences = true };
        var outcome = await Handler.HandleAsync(asked, Http.RequestAborted);
        var refusals = outcome.Refusals.ToList();
        if (refusals.Exists(refusal => refusal.Kind == RefusalKind.Invalid))
        {
            outcome = await Handler.HandleAsync(new ShowOutlook(new DossierId(Id), []) { WithInfluences = true }, Http.RequestAborted);
        }

        if (!outcome.TryGet(out var view))
        {
            Navigation.NotFound();
            return;
        }

        _view = view.Case;
        _mayChange = !_view.Dossier.IsExample && (await Standings.OfAsync(new DossierId(Id), Http.RequestAborted)).May(DossierRole.Editor);
        var split = SplitNames.Read(Split);
        _ = split.TryGet(out _split);
        Tell([.. refusals, .. split.Refusals, .. Read(view), .. view.Trial?.Faults ?? []]);
    }

    /// <summary>What belongs to the outcome with its uncertainty.</summary>
    private IReadOnlyList<Refusal> Read(OutlookView view)
    {
        _refused = [.. view.CannotBeDrawn.Select(refusal => refusal.Message)];
        if (view.Numbers is not { } numbers)
        {
            return [];
        }

        var against = OutlookReading.ReadAgainst(Against, view);
        if (!against.TryGet(out var baseline))
        {
            _ = OutlookReading.ReadAgainst(null, view).TryGet(out baseline);
        }

        _reading = new(view, baseline!, _split, Links);
        _sentence = OutlookWords.Sentence(view.Kept ?? numbers, view.Variants[0]);
        return against.Refusals;
    }

    private Dictionary<string, string> Typed() => Http.Request.Query.ContainsKey(Trial.Name)
        ? Http.Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal)
        : [];

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

    private string Lede() => _view switch
    {
        { Dossier.Participants.Count: 0 } => CasePageTexts.Lede_Nobody,
        { HasFigures: false } => CasePageTexts.Lede_NoFigures,
        { Whole.File.Participants: [var only] } => Phrase.With(CasePageTexts.Lede_One, CaseWords.Name(only)),
        { Whole: { } whole } => _sentence ?? CaseWords.Sentence(whole.Figures.Total),
        _ => CasePageTexts.Lede_NotComputed,
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

    private string SplitAddress(SplitKey key) => _reading is { } reading
        ? reading.With(SplitNames.Name, SplitNames.Of(key), "per-gemeente")
        : Address(BusinessCasePaths.Show(new DossierId(Id)), (SplitNames.Name, SplitNames.Of(key))) + "#per-gemeente";
}
