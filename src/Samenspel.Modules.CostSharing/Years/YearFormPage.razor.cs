using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>A year: new, or as it is.</summary>
public sealed partial class YearFormPage
{
    private YearFormView? _view;
    private YearForm _form = new();
    private FormFaults _faults = FormFaults.None;
    private bool _filled;
    private SettledYear? _meanwhile;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which year; null for a new one.</summary>
    [Parameter]
    public int? Jaar { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private int Version { get; set; }

    private string Title => Jaar is { } year ? Phrase.With(SharingTexts.Years_ChangeTitle, YearWords.Year(year)) : SharingTexts.Years_New;

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadAsync())
        {
            Navigation.NotFound();
            return;
        }

        (_form, Version) = (YearForm.Of(_view!), _view!.Version);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _form = YearForm.Posted(await Http.Request.ReadFormAsync(Http.RequestAborted));
            Version = int.TryParse(_form[nameof(Version)], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
    }

    private async Task<bool> ReadAsync() => (await Reader.HandleAsync(new ShowYearForm(new DossierId(Id), Jaar), Http.RequestAborted)).TryGet(out _view);

    private static List<Choice> Keys(YearFormView view) =>
    [
        .. view.Former is { } former ? [new Choice(YearKeys.Kept, Phrase.With(SharingTexts.Years_KeptKey, former.Document.KeyName.In(CultureInfo.CurrentUICulture)))] : Array.Empty<Choice>(),
        .. view.Keys.Select(key => new Choice(key.Code, key.Label)),
    ];

    private static List<Choice> Covers() => [new(bool.TrueString, SharingTexts.Years_CoversYes), new(bool.FalseString, SharingTexts.Years_CoversNo)];

    private static List<Choice> Vats() => [.. Enum.GetValues<VatStance>().Select(vat => new Choice(vat.ToString(), SharingWords.Of(vat)))];

    private static List<Choice> Bases() => [new(nameof(SettlementBasis.Difference), SharingTexts.Years_BasisDifference), new(nameof(SettlementBasis.WholeCost), SharingTexts.Years_BasisWhole)];

    private string? Carried(YearFormView view) => view.Years.CarriedInto(Jaar ?? view.Next) is { } carried
        ? Phrase.With(SharingTexts.Years_CarriedHint, YearWords.Year((Jaar ?? view.Next) - 1), Show.EuroExact(carried))
        : null;

    private Task SendAsync() => _form[YearForm.FillField].Length > 0 ? FillAsync() : KeepAsync();

    private async Task FillAsync()
    {
        var (budget, parties, refusals) = _form.ReadToFill(_view!.Who);
        if (refusals.Count == 0)
        {
            var outcome = await Filler.HandleAsync(new FillAdvances(new DossierId(Id), Jaar, _form[YearForm.KeyField], budget, parties), Http.RequestAborted);
            if (outcome.TryGet(out var filled))
            {
                _form.Fill(parties, filled.Cents);
                _filled = true;
                return;
            }

            refusals = outcome.Refusals;
        }

        Refuse(refusals);
    }

    private async Task KeepAsync()
    {
        var (entry, unreadable) = _form.Read(_view!.Who);
        var outcome = await Handler.HandleAsync(new KeepYear(new DossierId(Id), Jaar ?? _form.ReadYear(), Version, entry, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out var year))
        {
            Navigation.NavigateTo(Links.To(CostSharingPaths.Year(new DossierId(Id), year)));
            return;
        }

        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict) && await ReadAsync())
        {
            (Version, _meanwhile) = (_view!.Version, _view.Former);
        }

        Refuse(outcome.Refusals);
    }

    private void Refuse(IReadOnlyList<Refusal> refusals)
    {
        _faults = new FormFaults(refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
