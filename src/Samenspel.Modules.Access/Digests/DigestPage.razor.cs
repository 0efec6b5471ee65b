using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Digests;

/// <summary>What one hears by mail: how often, about what, and what would be sent now.</summary>
public sealed partial class DigestPage
{
    internal const string Path = DigestPaths.Choice;
    private const string DoneName = "gewijzigd";

    private DigestView _view = null!;
    private FormFaults _faults = FormFaults.None;
    private bool _isPosted;

    [SupplyParameterFromQuery(Name = DoneName)]
    private string? Done { get; set; }

    [SupplyParameterFromForm]
    private string? Rhythm { get; set; }

    [SupplyParameterFromForm]
    private string? Weekday { get; set; }

    [SupplyParameterFromForm]
    private string[]? Topics { get; set; }

    [SupplyParameterFromForm]
    private Guid[]? Muted { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static Choice[] Rhythms => [.. Enum.GetValues<DigestRhythm>().Select(one => new Choice($"{one}", DigestWords.Of(one)))];

    private static Choice[] Days => [.. DigestWords.Weekdays.Select(one => new Choice($"{one}", DigestWords.Of(one)))];

    private string Lede => _view.Rhythm == DigestRhythm.Never ? DigestTexts.Lede_Never
        : _view.Next is { } next ? Phrase.With(DigestTexts.Lede_Next, DutchTime.At(next).ToString("dddd d MMMM, HH:mm", CultureInfo.CurrentCulture))
        : DigestTexts.Lede_Waits;

    protected override async Task LoadAsync() =>
        _view = (await Reader.HandleAsync(new ShowDigest(), Http.RequestAborted)).TryGet(out var view) ? view : throw new InvalidOperationException("Somebody who is signed in has a choice.");

    private async Task SaveAsync()
    {
        var outcome = await Handler.HandleAsync(new ChooseDigest(Rhythm, Weekday, Topics ?? [], Muted ?? []), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(Path, (DoneName, "keuze")));
            return;
        }

        _isPosted = true;
        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
