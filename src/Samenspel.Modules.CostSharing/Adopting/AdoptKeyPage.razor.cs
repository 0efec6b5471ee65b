using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Shows what would be sealed, and seals just that: when anything changed meanwhile, the new shares come first.</summary>
public sealed partial class AdoptKeyPage
{
    private AdoptionDraft? _draft;
    private SharingQuestion _question = new();
    private string _key = KeyCatalogue.Inhabitants;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    private string? Key { get; set; }

    [SupplyParameterFromForm]
    private string? Shown { get; set; }

    [SupplyParameterFromForm]
    private string? Title { get; set; }

    [SupplyParameterFromForm]
    private string? Note { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private IReadOnlyList<(string Name, string? Value)> Carried => [.. (_question with { Keys = null }).Query()];

    protected override async Task OnInitializedAsync()
    {
        var (question, refusals) = SharingQuestion.Read(Http.Request.Query);
        _question = question;
        _key = Key ?? (Http.Request.Query[AdoptKeyHandler.KeyField].ToString() is { Length: > 0 } asked ? asked
            : question.Keys is [var only] ? only : question.To ?? KeyCatalogue.Inhabitants);
        var outcome = await Drafts.ReadAsync(new DossierId(Id), question, _key, Http.RequestAborted);
        var told = refusals.Concat(outcome.Refusals.Where(refusal => refusal.Kind == RefusalKind.Invalid)).ToList();
        if (!outcome.TryGet(out _draft))
        {
            (_key, _question) = (KeyCatalogue.Inhabitants, question with { Variant = null });
            outcome = await Drafts.ReadAsync(new DossierId(Id), _question, _key, Http.RequestAborted);
        }

        if (!outcome.TryGet(out _draft))
        {
            Navigation.NotFound();
        }
        else if (told.Count > 0)
        {
            Tell([.. told.Select(refusal => refusal with { Field = null })]);
        }
    }

    private async Task AdoptAsync()
    {
        var outcome = await Handler.HandleAsync(new AdoptKey(new DossierId(Id), Key, Title, Note, _question, Shown, []), Http.RequestAborted);
        if (outcome.TryGet(out var number))
        {
            Navigation.NavigateTo(Links.To(CostSharingPaths.AdoptedKey(new DossierId(Id), number)));
            return;
        }

        Tell([.. outcome.Refusals.Select(refusal => refusal.Field is AdoptKeyHandler.KeyField or nameof(Title) or nameof(Note) ? refusal : refusal with { Field = null })]);
    }

    private void Tell(IReadOnlyList<Refusal> refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
    }

    // The draft is computed in Dutch, so the names of the keys are asked again.
    private static IReadOnlyList<Choice> Choices(AdoptionDraft draft) =>
        [.. KeyCatalogue.All().Concat(OwnKeyList.Of(draft.View.Terms, draft.View.Case)).Select(key => new Choice(key.Code, key.Label))];
}
