using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Dossiers;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Showing;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Calendar;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class CalendarModule
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) => services
        .AddSingleton<IModelPart, CalendarTables>()
        .AddSingleton(new MenuItem(60, CalendarPaths.Overview, () => CalendarTexts.Menu))
        .AddScoped<CouncilDirectory>()
        .AddScoped<DossierCalendars>()
        .AddHandler<ShowCalendar, CalendarView, ShowCalendarHandler, Everyone>()
        .AddHandler<ShowTerm, TermView, ShowTermHandler, Everyone>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapCalendar(this IEndpointRouteBuilder api)
    {
    }

    /// <summary>What the pages offer to download, and the feed.</summary>
    public static void MapCalendarFiles(this IEndpointRouteBuilder endpoints)
    {
    }
}
