using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <param name="Id">The dossier.</param>
/// <param name="Version">As the page showed it; zero for the first; null for any.</param>
/// <param name="Start">The wanted start; null when it could not be read.</param>
/// <param name="Route">The key of the route.</param>
/// <param name="CouncilTakesPart">The councils themselves take part.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepPlan(DossierId Id, int? Version, DateOnly? Start, string Route, bool CouncilTakesPart, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>Keeps the wanted start and the route of a dossier.</summary>
internal sealed class KeepPlanHandler(SamenspelDb db, IDossiers dossiers, ILaw law, TimeProvider time, RecordEntry entry) : IHandle<KeepPlan, int>
{
    public static readonly DateOnly First = new(2000, 1, 1);
    public static readonly DateOnly Last = new(2100, 12, 31);

    public async Task<Outcome<int>> HandleAsync(KeepPlan request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null)
        {
            return new Refusal(RefusalKind.NotFound, "calendar.unknown-dossier", CalendarTexts.Unknown_Dossier);
        }

        var known = await db.Set<DossierPlan>().SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        var refusals = Check(request, known).Concat(request.Unreadable).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var before = known is null ? "none" : Word(known);
        if (known is null)
        {
            known = new DossierPlan { DossierId = request.Id };
            db.Add(known);
        }

        known.Keep(request.Start!.Value, request.Route, request.CouncilTakesPart, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("plan was", before);
        entry.Detail("plan", Word(known));
        return known.Version;
    }

    private IEnumerable<Refusal> Check(KeepPlan request, DossierPlan? known)
    {
        if (request.Version is { } version && version != (known?.Version ?? 0))
        {
            yield return new(RefusalKind.Conflict, "calendar.changed-meanwhile", CalendarTexts.Plan_Changed);
        }

        if (request.Start is { } start && (start < First || start > Last))
        {
            yield return new(RefusalKind.Invalid, "calendar.day-out-of-range", Phrase.With(CalendarTexts.Plan_StartWanted, Show.Date(First), Show.Date(Last)), PlanForm.StartField);
        }

        if (law.Read().Route(request.Route) is null)
        {
            yield return new(RefusalKind.Invalid, "calendar.unknown-route", CalendarTexts.Plan_RouteWanted, PlanForm.RouteField);
        }
    }

    private static string Word(DossierPlan plan) =>
        $"{plan.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {plan.Route}{(plan.CouncilTakesPart ? ", councils take part" : "")}";
}
