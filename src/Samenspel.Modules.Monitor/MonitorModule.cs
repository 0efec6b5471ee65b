using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Monitor.Answering;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Files;
using Samenspel.Modules.Monitor.Following;
using Samenspel.Modules.Monitor.Showing;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.Monitor;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class MonitorModule
{
    public static IServiceCollection AddMonitor(this IServiceCollection services) => services
        .AddSingleton<IModelPart, MonitorTables>()
        .AddSingleton(new MenuItem(23, MonitorPaths.Overview, () => MonitorTexts.Menu))
        .AddSingleton<SurveyBook>()
        .AddSingleton<ISurveyMotives>(services => services.GetRequiredService<SurveyBook>())
        .AddScoped<CampaignDirectory>()
        .AddScoped<CampaignRows>()
        .AddHandler<ListCampaigns, MonitorView, ListCampaignsHandler, Everyone>()
        .AddHandler<ShowCampaign, CampaignView, ShowCampaignHandler, SeesCampaign>()
        .AddHandler<BeginCampaign, Guid, BeginCampaignHandler, BeginsCampaign>()
        .AddHandler<ChangeCampaign, int, ChangeCampaignHandler, RunsCampaign>()
        .AddHandler<CloseCampaign, Guid, CloseCampaignHandler, RunsCampaign>()
        .AddHandler<ShowResponse, ResponseView, ShowResponseHandler, RunsCampaign>()
        .AddHandler<RemindMunicipalities, int, RemindMunicipalitiesHandler, RunsCampaign>()
        .AddHandler<ImportAnswers, int, ImportAnswersHandler, RunsCampaign>()
        .AddHandler<ReadAnswers, CampaignAnswers, ReadAnswersHandler, RunsCampaign>()
        .AddHandler<ShowAnswer, AnswerView, ShowAnswerHandler, AnswersCampaign>()
        .AddHandler<KeepAnswer, int, KeepAnswerHandler, AnswersCampaign>()
        .AddHandler<TakeBackAnswer, int, TakeBackAnswerHandler, AnswersCampaign>()
        .AddHandler<KeepReplies, int, KeepRepliesHandler, AnswersCampaign>()
        .AddActionText<BeginCampaign>(() => MonitorTexts.Did_BeginCampaign)
        .AddActionText<ChangeCampaign>(() => MonitorTexts.Did_ChangeCampaign)
        .AddActionText<CloseCampaign>(() => MonitorTexts.Did_CloseCampaign)
        .AddActionText<RemindMunicipalities>(() => MonitorTexts.Did_RemindMunicipalities)
        .AddActionText<ImportAnswers>(() => MonitorTexts.Did_ImportAnswers)
        .AddActionText<KeepAnswer>(() => MonitorTexts.Did_KeepAnswer)
        .AddActionText<TakeBackAnswer>(() => MonitorTexts.Did_TakeBackAnswer)
        .AddActionText<KeepReplies>(() => MonitorTexts.Did_KeepReplies);

    /// <summary>What only the demonstration has: its made-up campaigns.</summary>
    public static IServiceCollection AddMonitorDemonstration(this IServiceCollection services) => services.AddScoped<IDemonstrationCampaigns, DemonstrationCampaigns>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapMonitor(this IEndpointRouteBuilder api) => MonitorEndpoint.Map(api);

    /// <summary>What the pages offer to download.</summary>
    public static void MapMonitorFiles(this IEndpointRouteBuilder endpoints)
    {
        RelationsFile.Map(endpoints);
        AnswersFile.Map(endpoints);
    }
}
