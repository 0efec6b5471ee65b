using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Demonstrating;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Records;
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
        .AddScoped<IAnswer<FirstOrganisationMade>, AdoptOwnerlessDossiers>()
        .AddScoped<IScopeNames, InvitedDossierNames>()
        .AddScoped<ISearchSource, DossierSearch>()
        .AddHandler<ListDossiers, DossierList, ListDossiersHandler, Everyone>()
        .AddHandler<ShowDossier, DossierView, ShowDossierHandler, SeesDossier>()
        .AddHandler<OpenDossier, DossierId, OpenDossierHandler, SignedIn>()
        .AddHandler<ChangeDossier, DossierId, ChangeDossierHandler, EditsDossier>()
        .AddHandler<ChangeParticipants, DossierId, ChangeParticipantsHandler, EditsDossier>()
        .AddHandler<CopyDossier, DossierId, CopyDossierHandler, CopiesDossier>()
        .AddHandler<RemoveDossier, DossierId, RemoveDossierHandler, LeadsDossier>()
        .AddScoped<ISubjectNames, DossierNames>()
        .AddActionText<OpenDossier>(() => DossierTexts.Did_Open)
        .AddActionText<ChangeDossier>(() => DossierTexts.Did_Change)
        .AddActionText<ChangeParticipants>(() => DossierTexts.Did_ChangeParticipants)
        .AddActionText<CopyDossier>(() => DossierTexts.Did_Copy)
        .AddActionText<RemoveDossier>(() => DossierTexts.Did_Remove);

    /// <summary>What only the demonstration has: its dossiers, prepared by its people.</summary>
    public static IServiceCollection AddDossiersDemonstration(this IServiceCollection services) => services
        .AddHandler<SetUpDossier, DossierId, SetUpDossierHandler, LeadsDossier>()
        .AddScoped<IDemonstrationDossiers, DemonstrationDossiers>()
        .AddActionText<SetUpDossier>(() => DossierTexts.Did_SetUp);

    public static void MapDossiers(this IEndpointRouteBuilder endpoints)
    {
        DossierFile.Map(endpoints);
        endpoints.MapRecordFiles<ReadsDossierRecord>("/dossiers/{id:guid}/register", id => DossierStanding.NameOf(new DossierId(id)));
    }
}
