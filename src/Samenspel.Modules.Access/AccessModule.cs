using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Beginning;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Demonstrating;
using Samenspel.Modules.Access.Digests;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Members;
using Samenspel.Modules.Access.OpenId;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.Records;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.Reviewing;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Modules.Access;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddRecord()
        .AddHostedService<AnchorKeeping>()
        .AddSingleton<IModelPart, AccessTables>()
        .AddSingleton<IModelPart, TokenTables>()
        .AddSingleton<IModelPart, DigestTables>()
        .AddSingleton<IModelPart, ElsewhereTables>()
        .AddSingleton<ActiveShares>()
        .AddScoped<IRights, RightsDirectory>()
        .AddScoped<RecordNames>()
        .AddScoped<RecordNotes>()
        .AddScoped<ILastChanges, LastChanges>()
        .AddHandler<ReadRecord, RecordPage, ReadRecordHandler, ReadsChain>()
        .AddHandler<CheckRecord, CheckedChain, CheckRecordHandler, ReadsChain>()
        .AddHandler<ExportRecord, byte[], ExportRecordHandler, ReadsChain>()
        .AddActionText(Denials.Counting, () => RecordTexts.Action_Counted)
        .AddOrganisations()
        .AddScoped<SessionBook>()
        .AddScoped<ActorReader>();

    /// <summary>What only the demonstration has: ready-made people and signing in as any of them.</summary>
    public static IServiceCollection AddAccessDemonstration(this IServiceCollection services) => services
        .AddHandler<KeepDemonstrationPeople, int, KeepDemonstrationPeopleHandler, TheInstallation>()
        .AddScoped<IDemonstrationPeople, DemonstrationPeople>()
        .AddScoped<IDemonstrationSessions, DemonstrationSessions>()
        .AddActionText<KeepDemonstrationPeople>(() => RecordTexts.Action_KeepDemonstration);

    /// <summary>What people sign in with and are invited by; only where pages are.</summary>
    public static IServiceCollection AddSigningIn(this IServiceCollection services) =>
        services.AddIdentityParts().AddMailing().AddSignInParts().AddSignInHandlers().AddAccountHandlers().AddSignInActionTexts().AddAccountActionTexts()
            .AddTokens().AddOpenId().AddDigests().AddHostedService<DailyCleanUp>();

    /// <summary>Says who asks; goes before whatever asks for a permission.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.UseMiddleware<SignedInActor>();

    public static void MapAccess(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenId();
        PasskeyEndpoints.Map(endpoints);
        RightsFile.Map(endpoints);
        DigestStopEndpoint.Map(endpoints);
        endpoints.MapRecordFiles<ReadsRecordOfOrganisation>(RecordPaths.OrganisationTemplate, id => Recorder.OfOrganisation(new OrganisationId(id)));
        endpoints.MapRecordFiles<PlatformAdministrators>(RecordPaths.Platform, _ => Recorder.Platform);
    }

    /// <param name="api">The group that carries the API's address and version.</param>
    public static void MapAccessApi(this IEndpointRouteBuilder api) => OwnOrganisationsEndpoint.Map(api);

    private static IServiceCollection AddTokens(this IServiceCollection services) => services
        .AddScoped<TokenBook>()
        .AddScoped<IOnce, KeptAnswers>()
        .AddHandler<ListTokens, TokenList, ListTokensHandler, SignedIn>()
        .AddHandler<MakeToken, NewToken, MakeTokenHandler, SignedIn>()
        .AddHandler<RevokeToken, Guid, RevokeTokenHandler, SignedIn>()
        .AddActionText<MakeToken>(() => RecordTexts.Action_MakeToken)
        .AddActionText(TokenBearer.Action, () => RecordTexts.Action_UseToken)
        .AddActionText<RevokeToken>(() => RecordTexts.Action_RevokeToken);

    private static IServiceCollection AddSignInActionTexts(this IServiceCollection services) => services
        .AddActionText<SignIn>(() => RecordTexts.Action_SignIn)
        .AddActionText<EnterCode>(() => RecordTexts.Action_EnterCode)
        .AddActionText<EnterByPasskey>(() => RecordTexts.Action_EnterByPasskey)
        .AddActionText<SignOut>(() => RecordTexts.Action_SignOut)
        .AddActionText<AcceptInvitation>(() => RecordTexts.Action_AcceptInvitation)
        .AddActionText<JoinByInvitation>(() => RecordTexts.Action_JoinByInvitation)
        .AddActionText<OfferBeginning>(() => RecordTexts.Action_OfferBeginning)
        .AddActionText<Begin>(() => RecordTexts.Action_Begin)
        .AddActionText<AskPasswordReset>(() => RecordTexts.Action_AskPasswordReset)
        .AddActionText<ResetPassword>(() => RecordTexts.Action_ResetPassword)
        .AddActionText<AskRecovery>(() => RecordTexts.Action_AskRecovery)
        .AddActionText<Recover>(() => RecordTexts.Action_Recover)
        .AddActionText<JudgeRecovery>(() => RecordTexts.Action_JudgeRecovery);

    private static IServiceCollection AddAccountActionTexts(this IServiceCollection services) => services
        .AddActionText<ChangeProfile>(() => RecordTexts.Action_ChangeProfile)
        .AddActionText<EndSession>(() => RecordTexts.Action_EndSession)
        .AddActionText<EndOtherSessions>(() => RecordTexts.Action_EndOtherSessions)
        .AddActionText<ConfirmMyself>(() => RecordTexts.Action_ConfirmMyself)
        .AddActionText<ChangeEmail>(() => RecordTexts.Action_ChangeEmail)
        .AddActionText<ConfirmEmail>(() => RecordTexts.Action_ConfirmEmail)
        .AddActionText<ChangePassword>(() => RecordTexts.Action_ChangePassword)
        .AddActionText<AddPassword>(() => RecordTexts.Action_AddPassword)
        .AddActionText<RenewCode>(() => RecordTexts.Action_RenewCode)
        .AddActionText<RenewRecoveryCodes>(() => RecordTexts.Action_RenewRecoveryCodes)
        .AddActionText<AddPasskey>(() => RecordTexts.Action_AddPasskey)
        .AddActionText<ChangePasskey>(() => RecordTexts.Action_ChangePasskey)
        .AddActionText<RemoveAccount>(() => RecordTexts.Action_RemoveAccount)
        .AddActionText<CleanUp>(() => RecordTexts.Action_CleanUp);

    private static IServiceCollection AddIdentityParts(this IServiceCollection services)
    {
        // NIST and OWASP: 210 000 rounds of PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = SiteOrigin.IsOwnAsync;
        });
        services.AddIdentityCore<Account>(options =>
        {
            options.User.AllowedUserNameCharacters = "";
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        });

        // The framework's own; it handles no request of ours.
        services.Add(ServiceDescriptor.Scoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>());
        return services.AddHttpContextAccessor().AddScoped<IUserStore<Account>, UserOnlyStore<Account, SamenspelDb, Guid>>();
    }

    private static IServiceCollection AddMailing(this IServiceCollection services) => services
        .AddSingleton(provider => MailSettings.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().ContentRootPath))
        .AddSingleton<IPost>(provider => provider.GetRequiredService<MailSettings>() is { Host: null } settings
            ? new FolderPost(settings) : new SmtpPost(provider.GetRequiredService<MailSettings>()))
        .AddSingleton(Channel.CreateUnbounded<Letter>())
        .AddScoped<Outbox>()
        .AddScoped<SiteAddress>()
        .AddScoped<IOrganisationPost, OrganisationPost>()
        .AddHostedService<Delivery>();

    private static IServiceCollection AddSignInParts(this IServiceCollection services) => services
        .AddSingleton<CodeKeys>()
        .AddSingleton<SignInCookies>()
        .AddSingleton<ISiteOpening, SiteOpening>()
        .AddScoped<Passwords>()
        .AddScoped<RecoveryCodes>()
        .AddScoped<Factors>()
        .AddScoped<NewAccounts>()
        .AddScoped<OwnAccount>()
        .AddScoped<Attempts>()
        .AddScoped<Entering>()
        .AddScoped<PasskeyCheck>()
        .AddScoped<AnswersOnce>()
        .AddScoped<LinkBook>()
        .AddScoped<InvitationBook>()
        .AddScoped<InvitationGifts>()
        .AddScoped<RecoveryJudges>();

    private static IServiceCollection AddSignInHandlers(this IServiceCollection services) => services
        .AddHandler<TryPassword, TriedPassword, TryPasswordHandler, Everyone>()
        .AddHandler<SignIn, SignInStep, SignInHandler, Everyone>()
        .AddHandler<EnterCode, SignInStep, EnterCodeHandler, Everyone>()
        .AddHandler<EnterByPasskey, SignInStep, EnterByPasskeyHandler, Everyone>()
        .AddHandler<SignOut, bool, SignOutHandler, Everyone>()
        .AddHandler<MakePasskeyOptions, PasskeyOptions, MakePasskeyOptionsHandler, Everyone>()
        .AddHandler<ShowInvitation, InvitationView, ShowInvitationHandler, Everyone>()
        .AddHandler<AcceptInvitation, Joined, AcceptInvitationHandler, Everyone>()
        .AddHandler<JoinByInvitation, bool, JoinByInvitationHandler, SignedIn>()
        .AddHandler<AskAdministrator, bool, AskAdministratorHandler, TheInstallation>()
        .AddHandler<OfferBeginning, BeginningOffer, OfferBeginningHandler, TheInstallation>()
        .AddHandler<ShowBeginning, bool, ShowBeginningHandler, Everyone>()
        .AddHandler<Begin, Joined, BeginHandler, Everyone>()
        .AddHandler<AskPasswordReset, string, AskPasswordResetHandler, Everyone>()
        .AddHandler<ShowPasswordReset, bool, ShowPasswordResetHandler, Everyone>()
        .AddHandler<ResetPassword, Reset, ResetPasswordHandler, Everyone>()
        .AddHandler<AskRecovery, string, AskRecoveryHandler, Everyone>()
        .AddHandler<ShowRecovery, RecoveryView, ShowRecoveryHandler, Everyone>()
        .AddHandler<Recover, Joined, RecoverHandler, Everyone>()
        .AddHandler<ListRecoveries, RecoveryList, ListRecoveriesHandler, Administrators>()
        .AddHandler<JudgeRecovery, RecoveryJudged, JudgeRecoveryHandler, Administrators>();

    private static IServiceCollection AddAccountHandlers(this IServiceCollection services) => services
        .AddHandler<ShowAccount, AccountView, ShowAccountHandler, SignedIn>()
        .AddHandler<ChangeProfile, bool, ChangeProfileHandler, SignedIn>()
        .AddHandler<EndSession, bool, EndSessionHandler, SignedIn>()
        .AddHandler<EndOtherSessions, bool, EndOtherSessionsHandler, SignedIn>()
        .AddHandler<ConfirmMyself, Confirmed, ConfirmMyselfHandler, SignedIn>()
        .AddHandler<ChangeEmail, string, ChangeEmailHandler, SignedIn>()
        .AddHandler<ShowEmailChange, bool, ShowEmailChangeHandler, SignedIn>()
        .AddHandler<ConfirmEmail, string, ConfirmEmailHandler, SignedIn>()
        .AddHandler<ChangePassword, bool, ChangePasswordHandler, SignedIn>()
        .AddHandler<AddPassword, FreshCodes, AddPasswordHandler, SignedIn>()
        .AddHandler<RenewCode, FreshCodes, RenewCodeHandler, SignedIn>()
        .AddHandler<RenewRecoveryCodes, FreshCodes, RenewRecoveryCodesHandler, SignedIn>()
        .AddHandler<AddPasskey, bool, AddPasskeyHandler, SignedIn>()
        .AddHandler<ChangePasskey, bool, ChangePasskeyHandler, SignedIn>()
        .AddHandler<RemoveAccount, bool, RemoveAccountHandler, MayRemoveAccount>()
        .AddHandler<CleanUp, bool, CleanUpHandler, TheInstallation>();
}
