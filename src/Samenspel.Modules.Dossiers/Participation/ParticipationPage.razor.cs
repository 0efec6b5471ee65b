using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>Who takes part how far, how it came to that, and a form to write it down for several at once.</summary>
public sealed partial class ParticipationPage
{
    private ParticipationView? _view;
    private FormFaults _faults = FormFaults.None;
    private HashSet<Guid> _chosen = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = Saved.QueryName)]
    private string? What { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [SupplyParameterFromForm]
    private string? State { get; set; }

    [SupplyParameterFromForm]
    private string? On { get; set; }

    [SupplyParameterFromForm]
    private string? Reason { get; set; }

    [Inject]
    private IHandle<ShowParticipation, ParticipationView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<RecordParticipation, DossierId> Handler { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IEnumerable<IDepartureEffects> Effects { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static IReadOnlyList<Choice> Choices =>
    [
        .. new[] { ParticipationState.Invited, ParticipationState.Exploring, ParticipationState.Participating }
            .Select(state => new Choice(ParticipationWords.ApiWord(state), ParticipationWords.Of(state))),
    ];

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowParticipation(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private async Task SaveAsync()
    {
        _chosen = [.. (await Http.Request.ReadFormAsync(Http.RequestAborted))["Participants"].Select(one => Guid.TryParse(one, out var id) ? id : Guid.Empty)];
        var outcome = await Handler.HandleAsync(
            new RecordParticipation(new DossierId(Id), Version, [.. _chosen], ParticipationWords.Read(State), On, Reason), Http.RequestAborted);
        if (outcome.TryGet(out var id))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Participation(id), (Saved.QueryName, Saved.Participation)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = FormStatus.Of(outcome.Refusals);
    }
}
