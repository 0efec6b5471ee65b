using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Demonstration.Region;
using Samenspel.Modules.Demonstration.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Demonstration.People;

/// <summary>Everybody of the fictional region, by organisation, with what they may do; one click signs in.</summary>
public sealed partial class PeoplePage
{
    private PeopleView? _view;

    [SupplyParameterFromQuery(Name = DemonstrationPaths.ReturnName)]
    private string? Return { get; set; }

    [Inject]
    private ProcessContext Process { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string Back => DemonstrationPaths.Within(Return) ?? DemonstrationPaths.People;

    protected override async Task OnInitializedAsync() =>
        _view = (await Handler.HandleAsync(new ListPeople(), Http.RequestAborted)).TryGet(out var view) ? view : null;

    private static string? Kind(FictionalOrganisation? organisation) => organisation?.Kind switch
    {
        "Municipality" => DemonstrationTexts.Kind_Municipality,
        "Partnership" => DemonstrationTexts.Kind_Partnership,
        "Adviser" => DemonstrationTexts.Kind_Adviser,
        "Monitor" => DemonstrationTexts.Kind_Monitor,
        _ => DemonstrationTexts.Platform_Intro,
    };

    private IReadOnlyList<string> Meta() => Process.Actor.Kind == ActorKind.Account
        ? [Phrase.With(DemonstrationTexts.SignedInAs, Process.Actor.Name)]
        : [DemonstrationTexts.NotSignedIn];
}
