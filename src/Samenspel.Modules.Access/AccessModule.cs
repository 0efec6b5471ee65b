using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Modules.Access;

/// <summary>The module's door: the only type that the host knows.</summary>
public static class AccessModule
{
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton<IModelPart, AccessTables>()
        .AddSingleton<IModelPart, TokenTables>()
        .AddScoped<IRights, RightsDirectory>()
        .AddScoped<SessionBook>()
        .AddScoped<ActorReader>()
        .AddScoped<TokenBook>()
        .AddScoped<IOnce, KeptAnswers>()
        .AddHandler<ListTokens, TokenList, ListTokensHandler, SignedIn>()
        .AddHandler<MakeToken, NewToken, MakeTokenHandler, SignedIn>()
        .AddHandler<RevokeToken, Guid, RevokeTokenHandler, SignedIn>();

    /// <summary>Says who asks; goes before whatever asks for a permission.</summary>
    public static IApplicationBuilder UseActor(this IApplicationBuilder app) => app.UseMiddleware<SignedInActor>();
}
