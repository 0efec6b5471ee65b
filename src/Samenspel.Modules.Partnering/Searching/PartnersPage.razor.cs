using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>Groups that fit one municipality: all that hang together are looked at.</summary>
public sealed partial class PartnersPage
{
    // For who is not signed in, a small one, one that dominates its surroundings, and an island.
    private static readonly string[] Examples = ["GM0590", "GM0599", "GM0448"];

    private PartnersView _view = PartnersView.Of(PartnerQuery.Read(_ => null, []).Query);
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<AtlasMunicipality> _own = [];
    private IReadOnlyList<AtlasMunicipality> _ownStrategies = [];

    [Inject]
    private IHandle<FindPartners, PartnersView> Handler { get; set; } = null!;

    [Inject]
    private IAtlas Atlas { get; set; } = null!;

    [Inject]
    private ProcessContext Process { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Lede => _view switch
    {
        { Groups: [var first, ..], Finding: { } finding } => Phrase.With(
            PartnerTexts.Lede, Show.Count(finding.Answer.Looked), PartnerWords.Partners(first), Show.Percent((decimal)first.Group.Known)),
        { Place: not null } => PartnerTexts.Lede_None,
        _ => PartnerTexts.Lede_Ask,
    };

    private IReadOnlyList<string> Meta => _view.Finding is not { } finding ? [] :
    [
        Phrase.With(PartnerTexts.Meta_Looked, Show.Count(finding.Answer.Looked), finding.Question.MaxSize),
        .. finding.ScaleApplied ? [Phrase.With(PartnerTexts.Meta_Scale, finding.Question.LeastMembers, Show.Count(finding.Question.LeastInhabitants))] : new[] { PartnerTexts.Meta_NoScale },
    ];

    protected override async Task OnInitializedAsync()
    {
        var (query, refusals) = PartnerQuery.Read(Http.Request.Query);
        var outcome = await Handler.HandleAsync(new FindPartners(query), Http.RequestAborted);
        if (!outcome.TryGet(out var view))
        {
            view = PartnersView.Of(query);
        }

        IReadOnlyList<Refusal> all = [.. refusals, .. outcome.Refusals];
        if (all.Count > 0)
        {
            _faults = new FormFaults(all);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        _view = view;
        var known = await Atlas.MunicipalitiesAsync(Http.RequestAborted);
        var codes = Process.Actor.Memberships.Select(one => one.Code).OfType<string>().ToList();
        _ownStrategies = [.. codes.Select(known.Find).OfType<AtlasMunicipality>().DistinctBy(one => one.Code)];
        _own = [.. (codes.Count > 0 ? codes : [.. Examples]).Select(known.Find).OfType<AtlasMunicipality>().Where(one => !one.IsFictional).DistinctBy(one => one.CurrentCode)];
    }
}
