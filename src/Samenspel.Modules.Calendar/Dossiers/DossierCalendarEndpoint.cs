using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The calendar of a dossier in the API; what is written is the wanted start and the route.</summary>
internal static class DossierCalendarEndpoint
{
    private const string Address = "/dossiers/{id:guid}/kalender";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesDossierKalender", TermsEndpoint.Tag).Gives<DossierCalendarAnswer>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var keep = api.MapPut(Address, KeepAsync).Is("BewaarDossierKalender", TermsEndpoint.Tag).Takes<PlanBody>("DossierKalenderWijziging").WantsIfMatch().HasTag()
            .Gives<DossierCalendarAnswer>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<EditsDossier>();
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowDossierCalendar, DossierCalendarView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowDossierCalendar(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(DossierCalendarAnswer.Of(view), view.Calendar.Plan?.Version ?? 0) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, HttpRequest request, IHandle<ShowDossierCalendar, DossierCalendarView> reader, IHandle<KeepPlan, int> handler, CancellationToken cancellation)
    {
        var now = await reader.HandleAsync(new ShowDossierCalendar(new DossierId(id)), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        var version = view.Calendar.Plan?.Version ?? 0;
        if (IfMatch.Against(request, version) is { } wrong)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<PlanBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value;
        var unreadable = sent.Start is null ? DateRule.Read("", CalendarTexts.Plan_Start, PlanForm.StartField, view.Calendar.Today).Refusals : [];
        var outcome = await handler.HandleAsync(new KeepPlan(new DossierId(id), version, sent.Start, sent.Route ?? "", sent.CouncilTakesPart ?? false, unreadable), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, reader, cancellation)
            : outcome.Refusals[0].Kind == RefusalKind.Conflict ? Problem.OfChange(outcome.Refusals) : Problem.From(outcome.Refusals);
    }
}
