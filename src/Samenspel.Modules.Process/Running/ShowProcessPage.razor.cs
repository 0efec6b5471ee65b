using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <summary>The phases of each track, the lock between what and how, and what waits for it.</summary>
public sealed partial class ShowProcessPage
{
    private ProcessView? _view;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "fase")]
    private string? PhaseId { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ShowProcess(new DossierId(Id)), Http.RequestAborted)).TryGet(out _view))
        {
            Navigation.NotFound();
        }
    }

    private string? Shown(ProcessView view) => view.Model!.Phase(PhaseId)?.Id ?? view.Running.FirstOrDefault()?.To.Id;

    private static IEnumerable<string> Lines(ProcessView view, TrackStanding track)
    {
        var known = track.Track;
        if (known.FormerNames.Count > 0)
        {
            yield return Phrase.With(ProcessTexts.Track_Former, string.Join(", ", known.FormerNames));
        }

        if (known is { StartGround.Length: > 0, StartedOn: { } since })
        {
            yield return Phrase.With(ProcessTexts.Track_Stated, RunWords.StartOf(view, track), Show.Date(since), known.StartGround);
        }

        if (known.EndedOn is { } ended)
        {
            yield return Phrase.With(ProcessTexts.Track_Ended, Show.Date(ended), known.EndReason);
        }
    }
}
