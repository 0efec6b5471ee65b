using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Assessments.Sessions;

/// <summary>A facilitated talk about a closed scan: one area at a time, in large type, with what is said and agreed beside it.</summary>
public sealed partial class ScanSessionPage
{
    private ScanView? _view;
    private int _place;
    private int _version;
    private SessionForm _form = null!;
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Nummer { get; set; }

    /// <summary>Which area, from 1.</summary>
    [SupplyParameterFromQuery]
    public int? Gebied { get; set; }

    [Inject]
    private IHandle<ShowScan, ScanView> Reader { get; set; } = null!;

    [Inject]
    private IHandle<KeepScanSession, int> Keeper { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _place = (Gebied ?? 1) - 1;
        if (!(await Reader.HandleAsync(new ShowScan(new DossierId(Id), Nummer), Http.RequestAborted)).TryGet(out _view) || _view.Found is null || _place < 0 || _place >= _view.Instrument.Areas.Count)
        {
            _view = null;
            Navigation.NotFound();
            return;
        }

        (_version, _form) = (_view.Scan.Version, SessionForm.Of(_view.Scan.Document.Session, _view.Instrument.Areas[_place].Id));
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
            _form = SessionForm.Posted(form);
            _version = int.TryParse(form["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
    }

    private static List<Choice> Owners(ScanView view) => [new("", SessionTexts.Everybody), .. view.Parties.Select(party => new Choice(party.Party.Id.ToString(), party.Party.Name))];

    private string PathOf(int place) => Links.To(AssessmentPaths.ScanSession(new DossierId(Id), Nummer), ("gebied", (place + 1).ToString(CultureInfo.InvariantCulture)));

    private async Task KeepAsync()
    {
        var area = _view!.Instrument.Areas[_place].Id;
        var (actions, unreadable) = _form.Read(area, DutchTime.DateOf(Time.GetUtcNow()));
        var outcome = await Keeper.HandleAsync(new KeepScanSession(new DossierId(Id), Nummer, _version, area, _form.Note, actions, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(PathOf(_place));
            return;
        }

        // What was typed stays; sent again it holds over what somebody else kept meanwhile, which stands on the page of the minutes.
        (_faults, _version) = (new FormFaults(outcome.Refusals), _view.Scan.Version);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
