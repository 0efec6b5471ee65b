using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>Does things as somebody of the region, each in a scope of its own, so that the record says who did it.</summary>
internal sealed class AsPerson(FictionalRegion region, IDemonstrationPeople people, IServiceScopeFactory scopes)
{
    /// <returns>Null when the person is gone or works there no more.</returns>
    public async Task<(Actor Actor, OrganisationId Organisation)?> FindAsync(string person, string organisation, CancellationToken cancellation)
    {
        var name = region.Organisation(organisation).Name;
        var actor = await people.FindAsync(region.Person(person)!.Email, cancellation);
        return actor?.Memberships.FirstOrDefault(one => one.Name == name) is { } membership ? (actor, membership.Organisation) : null;
    }

    /// <returns>Whether anything was new; false as well when the person is gone.</returns>
    /// <exception cref="UnusableSetupException">It was refused.</exception>
    public async Task<bool> DoAsync<TService>(
        FictionalOpening who, string what, Func<TService, OrganisationId, Task<Outcome<bool>>> act, CancellationToken cancellation)
        where TService : notnull
    {
        if (await FindAsync(who.Person, who.Organisation, cancellation) is not { } found)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(found.Actor, "start");
        return Must(what, await act(scope.ServiceProvider.GetRequiredService<TService>(), found.Organisation));
    }

    public static T Must<T>(string what, Outcome<T> outcome) => outcome.TryGet(out var value)
        ? value
        : throw new UnusableSetupException(
            $"The fictional region cannot be kept ({what}): {string.Join(" ", outcome.Refusals.Select(refusal => refusal.Message))}");
}
