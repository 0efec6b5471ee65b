using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Chooses what everybody may read: first looked at as they will, then made public. What is sent is what was looked at.</summary>
public sealed partial class PublishPage
{
    private const string Look = "voorbeeld";
    private const string Decisions = "besluiten";
    private const string Dates = "data";
    private const string Withheld = "niet";
    private const string Documents = "stuk";

    private PublishingView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = Saved.QueryName)]
    private string? What { get; set; }

    [SupplyParameterFromForm]
    private int Version { get; set; }

    [Inject]
    private IHandle<ShowPublishing, PublishingView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<PublishDossier, bool> Handler { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var query = Http.Request.Query;
        var wanted = Http.Request.HasFormContentType ? Sent() : query.ContainsKey(Look) ? Read(name => query[name]) : null;
        if (!(await Reader.HandleAsync(new ShowPublishing(new DossierId(Id), wanted), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    // The form that ends it carries no choice.
    private PublicChoice? Sent() => Http.Request.Form.ContainsKey(Look) ? Read(name => Http.Request.Form[name]) : null;

    private static PublicChoice Read(Func<string, IEnumerable<string?>> of) => new(
        of(Decisions).Any(),
        of(Dates).Any(),
        [.. of(Withheld).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : 0).Distinct()],
        [.. of(Documents).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct()]);

    private static IEnumerable<(string Name, string Value)> Fields(PublicChoice choice) =>
    [
        (Look, "1"),
        .. choice.Decisions ? [(Decisions, "1")] : Array.Empty<(string, string)>(),
        .. choice.Dates ? [(Dates, "1")] : Array.Empty<(string, string)>(),
        .. choice.Withheld.Select(key => (Withheld, key.ToString(CultureInfo.InvariantCulture))),
        .. choice.Documents.Select(id => (Documents, id.ToString())),
    ];

    // Without a choice that was looked at nothing is sent, and nothing ends.
    private Task SaveAsync() => _view!.Preview is { } sheet ? SendAsync(sheet.Choice, Saved.Published) : Task.CompletedTask;

    private Task EndAsync() => SendAsync(null, Saved.Unpublished);

    private async Task SendAsync(PublicChoice? choice, string saved)
    {
        var outcome = await Handler.HandleAsync(new PublishDossier(new DossierId(Id), Version, choice), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(DossierPaths.Publishing(new DossierId(Id)), (Saved.QueryName, saved)));
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
