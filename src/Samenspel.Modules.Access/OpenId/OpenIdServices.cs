using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.OpenId.Arriving;
using Samenspel.Modules.Access.OpenId.Belonging;
using Samenspel.Modules.Access.OpenId.Leaving;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.OpenId.Talking;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.OpenId;

/// <summary>Signing in by way of an OpenID Connect provider, when one is set.</summary>
internal static class OpenIdServices
{
    private const int LargestAnswer = 1_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddOpenId(this IServiceCollection services)
    {
        services.AddHttpClient(ProviderDirectory.Client, client => (client.Timeout, client.MaxResponseContentBufferSize) = (Patience, LargestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        return services
            .AddSingleton(provider => new OpenIdSetup(ProviderSettings.Read(
                provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>().ContentRootPath)))
            .AddSingleton<ProviderDirectory>()
            .AddSingleton<FlowCookies>()
            .AddSingleton<TokenRequest>()
            .AddSingleton<TokenSeal>()
            .AddSingleton<IdTokenCheck>()
            .AddSingleton<LogoutTokenCheck>()
            .AddScoped<Journey>()
            .AddScoped<UsedMarks>()
            .AddScoped<ProviderAccounts>()
            .AddScoped<ProviderLogins>()
            .AddScoped<ProviderMemberships>()
            .AddScoped<ProviderSessions>()
            .AddScoped<WayOut>()
            .AddHandler<EnterByProvider, ProviderStep, EnterByProviderHandler, Everyone>()
            .AddHandler<ConfirmByProvider, ProviderStep, ConfirmByProviderHandler, SignedIn>()
            .AddHandler<EndByProvider, bool, EndByProviderHandler, Everyone>()
            .AddHandler<TakeDeparture, Departure, TakeDepartureHandler, Everyone>()
            .AddActionText(ProviderMemberships.Action, () => ProviderTexts.Action_Membership)
            .AddActionText<EnterByProvider>(() => ProviderTexts.Action_Enter)
            .AddActionText<ConfirmByProvider>(() => ProviderTexts.Action_Confirm)
            .AddActionText<EndByProvider>(() => ProviderTexts.Action_End)
            .AddActionText<TakeDeparture>(() => ProviderTexts.Action_TakeDeparture);
    }

    /// <summary>Maps the addresses; settings that cannot be used stop the start here.</summary>
    public static void MapOpenId(this IEndpointRouteBuilder endpoints)
    {
        _ = endpoints.ServiceProvider.GetRequiredService<OpenIdSetup>();
        ArrivingEndpoints.Map(endpoints);
        LeavingEndpoints.Map(endpoints);
    }
}
