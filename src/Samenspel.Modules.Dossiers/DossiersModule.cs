using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Carrying;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Closing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Demonstrating;
using Samenspel.Modules.Dossiers.Digests;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Home;
using Samenspel.Modules.Dossiers.Memos;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Participation;
using Samenspel.Modules.Dossiers.People;
using Samenspel.Modules.Dossiers.Publishing;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Records;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Searching;
using Samenspel.Modules.Dossiers.Sharing;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Searching;

namespace Samenspel.Modules.Dossiers;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class DossiersModule
{
    public static IServiceCollection AddDossiers(this IServiceCollection services) => services
        .AddSingleton<IModelPart, DossierTables>()
        .AddSingleton(new MenuItem(1, DossierPaths.Home, () => DossierTexts.Home_Menu) { IsForSignedIn = true })
        .AddHandler<ShowHome, HomeView, ShowHomeHandler, SignedIn>()
        .AddSingleton(new MenuItem(30, DossierPaths.List, () => DossierTexts.Menu))
        .AddScoped<FactPublisher>()
        .AddScoped<IDossiers, DossierDirectory>()
        .AddScoped<DossierStandings>()
        .AddScoped<IDossierStandings>(services => services.GetRequiredService<DossierStandings>())
        .AddScoped<IRememberedJudgement>(services => services.GetRequiredService<DossierStandings>())
        .AddScoped<ReadDossiers>()
        .AddScoped<IRememberedJudgement>(services => services.GetRequiredService<ReadDossiers>())
        .AddScoped<NewDossiers>()
        .AddScoped<IAnswer<FirstOrganisationMade>, AdoptOwnerlessDossiers>()
        .AddScoped<IScopeNames, InvitedDossierNames>()
        .AddScoped<ISearchSource, DossierSearch>()
        .AddSingleton<ListedDossiers>()
        .AddHandler<ListDossiers, DossierList, ListDossiersHandler, Everyone>()
        .AddHandler<ShowDossier, DossierView, ShowDossierHandler, SeesDossier>()
        .AddHandler<OpenDossier, DossierId, OpenDossierHandler, SignedIn>()
        .AddHandler<ChangeDossier, DossierId, ChangeDossierHandler, EditsDossier>()
        .AddHandler<ChangeParticipants, DossierId, ChangeParticipantsHandler, EditsDossier>()
        .AddHandler<CopyDossier, DossierId, CopyDossierHandler, CopiesDossier>()
        .AddHandler<RemoveDossier, ReleasedFiles, RemoveDossierHandler, LeadsDossier>()
        .AddHandler<CloseDossier, DossierId, CloseDossierHandler, LeadsDossier>()
        .AddPeople()
        .AddParticipation()
        .AddContributions()
        .AddMemos()
        .AddCarrying()
        .AddPublishing()
        .AddScoped<IDigestSource, DossierDigest>()
        .AddScoped<IDossierNews, ShareNews>()
        .AddScoped<ISubjectNames, DossierNames>()
        .AddScoped<ISubjectNames, ContributionNames>()
        .AddActionText<OpenDossier>(() => DossierTexts.Did_Open)
        .AddActionText<ChangeDossier>(() => DossierTexts.Did_Change)
        .AddActionText<ChangeParticipants>(() => DossierTexts.Did_ChangeParticipants)
        .AddActionText<CopyDossier>(() => DossierTexts.Did_Copy)
        .AddActionText<RemoveDossier>(() => DossierTexts.Did_Remove)
        .AddPartTexts();

    /// <summary>What only the demonstration has: its dossiers, prepared by its people.</summary>
    public static IServiceCollection AddDossiersDemonstration(this IServiceCollection services) => services
        .AddHandler<SetUpDossier, DossierId, SetUpDossierHandler, LeadsDossier>()
        .AddHandler<SetUpContribution, Guid, SetUpContributionHandler, EditsDossier>()
        .AddScoped<IDemonstrationDossiers, DemonstrationDossiers>()
        .AddActionText<SetUpContribution>(() => DossierTexts.Did_SetUpContribution)
        .AddActionText<SetUpDossier>(() => DossierTexts.Did_SetUp);

    public static void MapDossiers(this IEndpointRouteBuilder endpoints)
    {
        DossierFile.Map(endpoints);
        ContributionFile.Map(endpoints);
        MemoFile.Map(endpoints);
        ExportFile.Map(endpoints);
        PublicFiles.Map(endpoints);
        endpoints.MapRecordFiles<ReadsDossierRecord>("/dossiers/{id:guid}/register", id => DossierStanding.NameOf(new DossierId(id)));
    }

    private static IServiceCollection AddParticipation(this IServiceCollection services) => services
        .AddHandler<ShowParticipation, ParticipationView, ShowParticipationHandler, SeesDossier>()
        .AddHandler<RecordParticipation, DossierId, RecordParticipationHandler, EditsDossier>()
        .AddHandler<EndParticipation, DossierId, EndParticipationHandler, EditsDossier>()
        .AddScoped<IDossierEvents, ParticipationEvents>()
        .AddScoped<IDossierSignals, DepartureSignals>()
        .AddScoped<IParticipantColumns, ParticipationStates>()
        .AddActionText<RecordParticipation>(() => DossierTexts.Did_RecordParticipation)
        .AddActionText<EndParticipation>(() => DossierTexts.Did_EndParticipation);

    private static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddScoped<PeopleRules>()
        .AddScoped<IDossierSection>(services => DossierPart.People(services.GetRequiredService<IDossierStandings>()))
        .AddScoped<IDossierSection>(services => DossierPart.Sharing(services.GetRequiredService<IDossierStandings>()))
        .AddScoped<SharingReader>()
        .AddHandler<ShowPeople, PeopleView, ShowPeopleHandler, SeesPeople>()
        .AddHandler<InvitePerson, InvitationSent, InvitePersonHandler, LeadsDossier>()
        .AddHandler<WithdrawDossierInvitation, bool, WithdrawDossierInvitationHandler, LeadsDossier>()
        .AddHandler<AssignPerson, bool, AssignPersonHandler, SeesPeople>()
        .AddHandler<ChangePerson, bool, ChangePersonHandler, SeesPeople>()
        .AddHandler<ShowSharing, SharingView, ShowSharingHandler, LeadsDossier>()
        .AddHandler<ShareDossier, bool, ShareDossierHandler, LeadsDossier>()
        .AddHandler<WithdrawDossierShare, bool, WithdrawDossierShareHandler, LeadsDossier>();

    private static IServiceCollection AddCarrying(this IServiceCollection services) => services
        .AddScoped<Func<UploadStore>>(services => services.GetRequiredService<UploadStore>)
        .AddScoped<IDossierCargo, DossierCargo>()
        .AddScoped<IDossierFiles, CargoCheck>()
        .AddScoped<IDossierSection>(services => DossierPart.Export(services.GetRequiredService<IDossierStandings>()))
        .AddHandler<ExportDossier, CarriedDossier, ExportDossierHandler, LeadsDossier>()
        .AddHandler<ImportDossier, DossierId, ImportDossierHandler, SignedIn>()
        .AddActionText<ExportDossier>(() => CarryTexts.Did_Export)
        .AddActionText<ImportDossier>(() => CarryTexts.Did_Import);

    private static IServiceCollection AddPublishing(this IServiceCollection services) => services
        .AddScoped<PublicSheets>()
        .AddScoped<IDossierSection>(services => DossierPart.Publishing(services.GetRequiredService<IDossierStandings>()))
        .AddHandler<ListPublic, IReadOnlyList<PublicRow>, ListPublicHandler, Everyone>()
        .AddHandler<ShowPublic, PublicSheet, ShowPublicHandler, Everyone>()
        .AddHandler<ReadPublicFile, StoredFile, ReadPublicFileHandler, Everyone>()
        .AddHandler<ShowPublishing, PublishingView, ShowPublishingHandler, LeadsDossier>()
        .AddHandler<PublishDossier, bool, PublishDossierHandler, LeadsDossier>()
        .AddActionText<PublishDossier>(() => PublicTexts.Did_Publish);

    private static IServiceCollection AddMemos(this IServiceCollection services) => services
        .AddScoped<IDossierSection>(services => DossierPart.Memos(services.GetRequiredService<IDossierStandings>()))
        .AddHandler<ListMemos, MemoList, ListMemosHandler, SeesDossier>()
        .AddScoped<IDossierSection>(services => DossierPart.Search(services.GetRequiredService<IDossierStandings>()))
        .AddScoped<IDossierTexts, OwnTexts>()
        .AddScoped<IDossierTexts, CourseTexts>()
        .AddHandler<SearchDossier, DossierFinds, SearchDossierHandler, SeesDossier>()
        .AddHandler<ShowMemo, Memo, ShowMemoHandler, SeesDossier>();

    private static IServiceCollection AddContributions(this IServiceCollection services) => services
        .AddSingleton<UploadStore>()
        .AddScoped<IPreparation, UploadCleaning>()
        .AddScoped<ContributionStandings>()
        .AddScoped<IDossierPapers, SharedDocuments>()
        .AddScoped<IDossierSection>(services => DossierPart.Contributions(services.GetRequiredService<IDossierStandings>()))
        .AddHandler<ListContributions, ContributionList, ListContributionsHandler, SeesDossier>()
        .AddHandler<ShowContribution, ContributionView, ShowContributionHandler, SeesContribution>()
        .AddHandler<ReadContributionFile, StoredFile, ReadContributionFileHandler, SeesContribution>()
        .AddHandler<AddContribution, Guid, AddContributionHandler, EditsDossier>()
        .AddHandler<ChangeContribution, ReleasedFiles, ChangeContributionHandler, OwnsContribution>()
        .AddHandler<RemoveContribution, ReleasedFiles, RemoveContributionHandler, OwnsContribution>()
        .AddHandler<ShareContribution, bool, ShareContributionHandler, OwnsContribution>()
        .AddHandler<WithdrawContributionShare, bool, WithdrawContributionShareHandler, OwnsContribution>();

    private static IServiceCollection AddPartTexts(this IServiceCollection services) => services
        .AddActionText<CloseDossier>(() => DossierTexts.Did_CloseDossier)
        .AddActionText<InvitePerson>(() => DossierTexts.Did_InvitePerson)
        .AddActionText<WithdrawDossierInvitation>(() => DossierTexts.Did_WithdrawDossierInvitation)
        .AddActionText<AssignPerson>(() => DossierTexts.Did_AssignPerson)
        .AddActionText<ChangePerson>(() => DossierTexts.Did_ChangePerson)
        .AddActionText<ShareDossier>(() => DossierTexts.Did_ShareDossier)
        .AddActionText<WithdrawDossierShare>(() => DossierTexts.Did_WithdrawDossierShare)
        .AddActionText<AddContribution>(() => DossierTexts.Did_AddContribution)
        .AddActionText<ChangeContribution>(() => DossierTexts.Did_ChangeContribution)
        .AddActionText<RemoveContribution>(() => DossierTexts.Did_RemoveContribution)
        .AddActionText<ShareContribution>(() => DossierTexts.Did_ShareContribution)
        .AddActionText<WithdrawContributionShare>(() => DossierTexts.Did_WithdrawContributionShare);

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapDossiersApi(this IEndpointRouteBuilder api)
    {
        ReadDossiersEndpoint.Map(api);
        OpenDossierEndpoint.Map(api);
        ChangeDossierEndpoint.Map(api);
        ChangeParticipantsEndpoint.Map(api);
        ParticipationEndpoint.Map(api);
        SearchDossierEndpoint.Map(api);
        CloseDossierEndpoint.Map(api);
        CarryEndpoint.Map(api);
        PublicEndpoint.Map(api);
        PublishingEndpoint.Map(api);
        PeopleEndpoint.Map(api);
        InvitationsEndpoint.Map(api);
        DossierSharesEndpoint.Map(api);
        ContributionsEndpoint.Map(api);
        ContributionFileEndpoint.Map(api);
        ContributionSharesEndpoint.Map(api);
        api.MapRecordApi<ReadsDossierRecord>(
            "/dossiers/{id:guid}/register", "Dossierregister", ReadDossiersEndpoint.Tag, id => DossierStanding.NameOf(new DossierId(id)));
    }
}
