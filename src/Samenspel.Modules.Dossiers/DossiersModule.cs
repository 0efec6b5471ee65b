using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Reading;
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
        .AddScoped<ISearchSource, DossierSearch>()
        .AddHandler<ListDossiers, DossierList, ListDossiersHandler>()
        .AddHandler<ShowDossier, DossierView, ShowDossierHandler>()
        .AddHandler<OpenDossier, DossierId, OpenDossierHandler>()
        .AddHandler<ChangeDossier, DossierId, ChangeDossierHandler>()
        .AddHandler<ChangeParticipants, DossierId, ChangeParticipantsHandler>()
        .AddHandler<CopyDossier, DossierId, CopyDossierHandler>()
        .AddHandler<RemoveDossier, DossierId, RemoveDossierHandler>();

    public static void MapDossiers(this IEndpointRouteBuilder endpoints) => DossierFile.Map(endpoints);
}
