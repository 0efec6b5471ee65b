using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>One meeting, recess or number of seats: new, or as it is.</summary>
public sealed partial class CouncilDatePage
{
    private CouncilView? _view;
    private CouncilForm _form = new();
    private FormFaults _faults = FormFaults.None;

    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>A meeting, recess or seats, as the address names it.</summary>
    [Parameter]
    public string Soort { get; set; } = "";

    /// <summary>The day by which it is known; null for a new one.</summary>
    [Parameter]
    public string? Dag { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private int Version { get; set; }

    private DateOnly? Former => DateOnly.TryParseExact(Dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string Title => (Soort, Dag) switch
    {
        (CouncilKind.Meeting, null) => CalendarTexts.New_Meeting,
        (CouncilKind.Recess, null) => CalendarTexts.New_Recess,
        (CouncilKind.Seats, null) => CalendarTexts.New_Seats,
        (CouncilKind.Meeting, _) => CalendarTexts.Edit_Meeting,
        (CouncilKind.Recess, _) => CalendarTexts.Edit_Recess,
        _ => CalendarTexts.Edit_Seats,
    };

    protected override async Task OnInitializedAsync()
    {
        if (!CouncilKind.IsKnown(Soort) || !await ReadAsync() || (Dag is not null && Former is null))
        {
            Leave();
            return;
        }

        Version = _view!.Version;
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _form = CouncilForm.Posted(await Http.Request.ReadFormAsync(Http.RequestAborted));
            Version = int.TryParse(_form[nameof(Version)], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
        }
        else if (Former is { } day)
        {
            if (CouncilForm.Of(_view.Document, Soort, day) is { } known)
            {
                _form = known;
            }
            else
            {
                Leave();
            }
        }
    }

    private void Leave()
    {
        _view = null;
        Navigation.NotFound();
    }

    private async Task<bool> ReadAsync() => (await Reader.HandleAsync(new ShowCouncil(Code), Http.RequestAborted)).TryGet(out _view);

    private static List<Choice> Regions() => [new(bool.FalseString, CalendarTexts.Region_Own), new(bool.TrueString, CalendarTexts.Region_Region)];

    private async Task KeepAsync()
    {
        var (document, unreadable) = _form.AddTo(CouncilForm.Without(_view!.Document, Soort, Former), Soort, _view.Today);
        var outcome = await Handler.HandleAsync(new KeepCouncil(Code, Version, document, unreadable), Http.RequestAborted);
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Links.To(CalendarPaths.Council(Code)));
            return;
        }

        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict))
        {
            Version = _view.Version;
        }

        // The rules name the place in the whole list; this form is about one entry of it.
        _faults = new FormFaults([.. outcome.Refusals.Select(one => one with { Field = one.Field?.Split('.')[^1] })]);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}
