using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Searching;

namespace Samenspel.Modules.Dossiers;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class DossiersModule
{
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<IModelPart, DossierTables>()
        .AddSingleton(new MenuItem(30, DossierPaths.List, () => DossierTexts.Menu))
        .AddScoped<FactPublisher>()
        .AddScoped<IDossiers, DossierDirectory>()
        .AddScoped<IDossierStandings, DossierStandings>()
        .AddScoped<NewDossiers>()
        .AddScoped<ISearchSource, DossierSearch>()
        .AddHandler<ListDossiers, DossierList, ListDossiersHandler, Everyone>()
        .AddHandler<ShowDossier, DossierView, ShowDossierHandler, SeesDossier>()
        .AddHandler<OpenDossier, DossierId, OpenDossierHandler, SignedIn>()
        .AddHandler<ChangeDossier, DossierId, ChangeDossierHandler, EditsDossier>()
        .AddHandler<ChangeParticipants, DossierId, ChangeParticipantsHandler, EditsDossier>()
        .AddHandler<CopyDossier, DossierId, CopyDossierHandler, CopiesDossier>()
        .AddHandler<RemoveDossier, DossierId, RemoveDossierHandler, LeadsDossier>();

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapDossiersApi(this IEndpointRouteBuilder api)
    {
        ReadDossiersEndpoint.Map(api);
        OpenDossierEndpoint.Map(api);
        ChangeDossierEndpoint.Map(api);
        ChangeParticipantsEndpoint.Map(api);
    }

    public static void MapDossiers(this IEndpointRouteBuilder endpoints) => DossierFile.Map(endpoints);
}
