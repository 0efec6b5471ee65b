using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;

namespace Samenspel.Data.Handling;

/// <summary>How a module's door registers a handler: never bare, always with what belongs round it.</summary>
public static class HandlerRegistration
{
    public static IServiceCollection AddHandler<TRequest, TResult, THandler>(this IServiceCollection services)
        where THandler : class, IHandle<TRequest, TResult> => services
        .AddScoped<THandler>()
        .AddScoped<IHandle<TRequest, TResult>>(provider => new GuardedHandler<TRequest, TResult>(
            provider.GetRequiredService<THandler>(), provider.GetRequiredService<SamenspelDb>()));
}
