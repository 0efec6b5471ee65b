using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Answering;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Explaining;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.CostSharing.Joining;
using Samenspel.Modules.CostSharing.Memos;
using Samenspel.Modules.CostSharing.OwnKeys;
using Samenspel.Modules.CostSharing.Searching;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Years;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class CostSharingModule
{
    public static IServiceCollection AddCostSharing(this IServiceCollection services) => services
        .AddSingleton<IModelPart, CostSharingTables>()
        .AddSingleton(new DeparturePanel(20, typeof(SharingDeparture)))
        .AddScoped<IDossierSection, SharingSection>()
        .AddScoped<IMemoPart, SharingMemo>()
        .AddScoped<IDossierTexts, KeyTexts>()
        .AddScoped<IAnswer<DossierCopied>, CopyTerms>()
        .AddScoped<IAnswer<DossierRemoved>, RemoveTerms>()
        .AddHandler<ShowSharing, SharingView, ShowSharingHandler, SeesDossier>()
        .AddHandler<ShowExplanation, ExplanationView, ShowExplanationHandler, SeesDossier>()
        .AddHandler<ShowJoining, JoiningView, ShowJoiningHandler, SeesDossier>()
        .AddChoices()
        .AddYears()
        .AddAdoption();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapCostSharing(this IEndpointRouteBuilder api)
    {
        SharingEndpoint.Map(api);
        TermsEndpoint.Map(api);
        OwnKeyEndpoint.Map(api);
        ExplanationEndpoint.Map(api);
        AdoptedEndpoint.Map(api);
        YearEndpoint.Map(api);
        EntryEndpoint.Map(api);
    }

    /// <summary>What the page offers to download.</summary>
    public static void MapCostSharingFiles(this IEndpointRouteBuilder endpoints) => SharingFiles.Map(endpoints);
}
