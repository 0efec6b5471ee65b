using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Members;
using Samenspel.Modules.Access.Reviewing;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sharing;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>Organisations, their people, what is shared and the review of rights.</summary>
internal static class OrganisationServices
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddSingleton<UsedToday>()
        .AddScoped<LastUse>()
        .AddScoped<ISharing, ShareBook>()
        .AddScoped<IOrganisations, OrganisationDirectory>()
        .AddScoped<IDossierPeople, DossierPeople>()
        .AddHandler<ListOrganisations, OrganisationList, ListOrganisationsHandler, PlatformAdministrators>()
        .AddHandler<MakeOrganisation, OrganisationId, MakeOrganisationHandler, PlatformAdministrators>()
        .AddHandler<ShowOrganisationRow, OrganisationRow, ShowOrganisationRowHandler, PlatformAdministrators>()
        .AddHandler<RenameOrganisation, bool, RenameOrganisationHandler, PlatformAdministrators>()
        .AddHandler<InviteAdministrator, string, InviteAdministratorHandler, PlatformAdministrators>()
        .AddHandler<CloseOrganisation, bool, CloseOrganisationHandler, PlatformAdministrators>()
        .AddHandler<ShowOrganisation, OrganisationView, ShowOrganisationHandler, WorksForIt>()
        .AddHandler<InviteMember, string, InviteMemberHandler, AdministersIt>()
        .AddHandler<WithdrawInvitation, bool, WithdrawInvitationHandler, AdministersIt>()
        .AddHandler<ChangeMember, bool, ChangeMemberHandler, AdministersIt>()
        .AddHandler<AnswerWaiting, bool, AnswerWaitingHandler, AdministersIt>()
        .AddHandler<HandOverDossier, bool, HandOverDossierHandler, AdministersIt>()
        .AddHandler<ShowRights, RightsView, ShowRightsHandler, ReviewsRights>()
        .AddHandler<ReviewRights, bool, ReviewRightsHandler, AdministersIt>()
        .AddHandler<EndRight, bool, EndRightHandler, AdministersIt>();
}
