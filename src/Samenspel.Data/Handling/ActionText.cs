using Microsoft.Extensions.DependencyInjection;

namespace Samenspel.Data.Handling;

/// <summary>How pages call an action of the record.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Text">What was done, in the language of the page.</param>
public sealed record ActionText(string Name, Func<string> Text);

/// <summary>How a module's door names what its requests do.</summary>
public static class ActionTextRegistration
{
    /// <summary>Names what a request does.</summary>
    public static IServiceCollection AddActionText<TRequest>(this IServiceCollection services, Func<string> text) =>
        services.AddActionText(ActionName.Of(typeof(TRequest)), text);

    /// <summary>Names what is recorded without a request of its own.</summary>
    public static IServiceCollection AddActionText(this IServiceCollection services, string action, Func<string> text) =>
        services.AddSingleton(new ActionText(action, text));
}
