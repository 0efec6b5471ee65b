using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>A key of a dossier's own: new, or as it is.</summary>
public sealed partial class OwnKeyPage
{
    private TermsView? _view;
    private OwnKey? _former;
    private OwnKeyForm _form = new();
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which key; null for a new one.</summary>
    [Parameter]
    public int? Nummer { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private int Version { get; set; }

    private string Title => _former is null ? SharingTexts.Own_New : _former.Name;

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadAsync())
        {
            Navigation.NotFound();
            return;
        }

        Version = _view!.Version;
        _form = OwnKeyForm.Of(_former, _view.Case);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _form = OwnKeyForm.Posted(await Http.Request.ReadFormAsync(Http.RequestAborted));
            Version = int.TryParse(_form[nameof(Version)], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
    }

    private async Task<bool> ReadAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowTerms(new DossierId(Id)), Http.RequestAborted);
        if (!outcome.TryGet(out _view))
        {
            return false;
        }

        _former = _view.Document.Keys.FirstOrDefault(key => key.Number == Nummer);
        return Nummer is null || _former is not null;
    }

    private static List<Choice> Bases() => [new("", SharingTexts.Own_NoBasis), .. Enum.GetValues<KeyBasis>().Select(basis => new Choice(basis.ToString(), KeySentence.By(basis)))];

    private async Task KeepAsync()
    {
        var (key, unreadable) = _form.Read(_view!.Case, Nummer ?? 0);
        var outcome = await Handler.HandleAsync(new KeepOwnKey(new DossierId(Id), Version, key, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out var number))
        {
            var codes = KeyCatalogue.Default.Where(code => code != "werkplekken").Append((key with { Number = number }).Code);
            Navigation.NavigateTo(Links.To(CostSharingPaths.Show(new DossierId(Id)), codes.Select(code => (SharingQuestion.KeysName, (string?)code))));
            return;
        }

        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict) && await ReadAsync())
        {
            Version = _view.Version;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
