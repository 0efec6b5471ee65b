using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Calendar.Carrying;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Feeds;
using Samenspel.Modules.Calendar.Importing;
using Samenspel.Modules.Calendar.Memos;
using Samenspel.Modules.Calendar.Showing;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Calendar;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<IModelPart, CalendarTables>()
        .AddSingleton(new MenuItem(60, CalendarPaths.Overview, () => CalendarTexts.Menu))
        .AddScoped<CouncilDirectory>()
        .AddScoped<IDossierSection, CalendarSection>()
        .AddScoped<IDossierEvents, PlanEvents>()
        .AddScoped<IDossierSteps, PlanSteps>()
        .AddScoped<IDossierCargo, PlanCargo>()
        .AddScoped<IDossierNews, PlanNews>()
        .AddScoped<IMemoPart, CalendarMemo>()
        .AddSingleton(new HomePanel(20, typeof(HomeCalendar)))
        .AddScoped<IAnswer<DossierCopied>, CopyPlan>()
        .AddScoped<IAnswer<DossierRemoved>, RemovePlan>()
        .AddScoped<DossierCalendars>()
        .AddHandler<ShowCalendar, CalendarView, ShowCalendarHandler, Everyone>()
        .AddHandler<ShowTerm, TermView, ShowTermHandler, Everyone>()
        .AddHandler<ShowCouncil, CouncilView, ShowCouncilHandler, SeesCouncil>()
        .AddHandler<KeepCouncil, int, KeepCouncilHandler, KeepsCouncil>()
        .AddHandler<ShowDossierCalendar, DossierCalendarView, ShowDossierCalendarHandler, SeesDossier>()
        .AddHandler<KeepPlan, int, KeepPlanHandler, EditsDossier>()
        .AddHandler<ShowFeed, FeedView, ShowFeedHandler, SignedIn>()
        .AddHandler<RenewFeed, RenewedFeed, RenewFeedHandler, SignedIn>()
        .AddHandler<EndFeed, FeedView, EndFeedHandler, SignedIn>()
        .AddHandler<ReadFeed, FeedContent, ReadFeedHandler, Everyone>()
        .AddActionText<KeepCouncil>(() => CalendarTexts.Did_KeepCouncil)
        .AddActionText<KeepPlan>(() => CalendarTexts.Did_KeepPlan)
        .AddActionText<RenewFeed>(() => CalendarTexts.Did_RenewFeed)
        .AddActionText<EndFeed>(() => CalendarTexts.Did_EndFeed);

    /// <summary>What only the demonstration has: the years of its councils and the plans of its dossiers.</summary>
    public static IServiceCollection AddCalendarDemonstration(this IServiceCollection services) => services
        .AddScoped<IDemonstrationCouncils, DemonstrationCouncils>()
        .AddScoped<IDemonstrationPlans, DemonstrationPlans>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapCalendar(this IEndpointRouteBuilder api)
    {
        TermsEndpoint.Map(api);
        CouncilEndpoint.Map(api);
        DossierCalendarEndpoint.Map(api);
    }

    /// <summary>What the pages offer to download, and the feed.</summary>
    public static void MapCalendarFiles(this IEndpointRouteBuilder endpoints)
    {
        TemplateEndpoint.Map(endpoints);
        DossierCalendarFile.Map(endpoints);
        FeedEndpoint.Map(endpoints);
    }
}
