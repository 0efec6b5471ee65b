using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>
/// The keys of a dossier side by side. Which keys, which end of the joint figure, how it is shown and which transition stand in the address, so that
/// what is seen can be sent to somebody.
/// </summary>
public sealed partial class SharingPage
{
    private SharingReading? _reading;
    private SharingView? _view;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Here => Links.To(CostSharingPaths.Show(new DossierId(Id)));

    protected override async Task OnInitializedAsync()
    {
        var (question, refusals) = SharingQuestion.Read(Http.Request.Query);
        var outcome = await Handler.HandleAsync(new ShowSharing(new DossierId(Id), question), Http.RequestAborted);
        var told = refusals.Concat(outcome.Refusals.Where(refusal => refusal.Kind == RefusalKind.Invalid)).ToList();
        if (told.Count > refusals.Count)
        {
            outcome = await Handler.HandleAsync(new ShowSharing(new DossierId(Id), question with { Keys = null, To = null, Variant = null }), Http.RequestAborted);
        }

        if (!outcome.TryGet(out _view))
        {
            Navigation.NotFound();
            return;
        }

        _reading = new(_view, Links);
        if (told.Count > 0)
        {
            _faults = new FormFaults([.. told.Select(refusal => _view.HasTotal ? refusal : refusal with { Field = null })]);
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    private static List<string> Meta(SharingView view) => view.Case.Participants.Count == 0
        ? []
        :
        [
            SharingWords.Measure(view.Case),
            Phrase.With(SharingTexts.Meta_Price, view.Case.PriceYear, SharingWords.Of(view.Case.Vat)),
        ];
}
