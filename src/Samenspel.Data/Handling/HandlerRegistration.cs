using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Handling;

/// <summary>How a module's door registers a handler: never bare, always with who may ask it and what belongs round it.</summary>
public static class HandlerRegistration
{
    /// <summary>Registers a handler with its permission; one without cannot be written.</summary>
    public static IServiceCollection AddHandler<TRequest, TResult, THandler, TPermission>(this IServiceCollection services)
        where TRequest : class
        where THandler : class, IHandle<TRequest, TResult>
        where TPermission : class, IPermission<TRequest>
    {
        services.TryAddScoped<TPermission>();
        return services.AddRecord()
            .AddSingleton(new RegisteredAction(ActionName.Of(typeof(TRequest)), typeof(IWrite).IsAssignableFrom(typeof(TRequest))))
            .AddScoped<THandler>()
            .AddScoped<IHandle<TRequest, TResult>>(provider => new GuardedHandler<TRequest, TResult>(
                provider.GetRequiredService<THandler>(),
                provider.GetRequiredService<TPermission>(),
                provider.GetRequiredService<SamenspelDb>(),
                provider.GetRequiredService<Doorkeeper>(),
                provider.GetRequiredService<WriteSurroundings>));
    }

    /// <summary>The record and what stands round handlers, for whoever has no handler of its own.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services)
    {
        services.TryAddScoped<ProcessContext>();
        services.TryAddScoped<Doorkeeper>();
        services.TryAddScoped<Recorder>();
        services.TryAddScoped<RecordEntry>();
        services.TryAddScoped<WriteRecord>();
        services.TryAddScoped<WriteSurroundings>();
        services.TryAddScoped<Denials>();
        services.TryAddScoped<Anchors>();
        services.TryAddScoped<RecordCheck>();
        services.TryAddScoped<RecordArrival>();
        services.TryAddSingleton<DenialBudget>();
        services.TryAddScoped<CommitSteps>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IModelPart, RecordTables>());
        return services;
    }
}
