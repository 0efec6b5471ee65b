using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The people of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationPeople
{
    /// <summary>Adds the organisations and people that are missing, in one transaction; what is there already stays as it is.</summary>
    /// <returns>How many were added.</returns>
    Task<Outcome<int>> KeepAsync(
        IReadOnlyList<DemonstrationOrganisation> organisations, IReadOnlyList<DemonstrationPerson> people, CancellationToken cancellation);

    /// <returns>Who somebody is when signed in; null when there is no such account or it was removed.</returns>
    Task<Actor?> FindAsync(string email, CancellationToken cancellation);

    /// <summary>
    /// Shares a thing as the asker, unless it has been shared before: what somebody withdrew stays withdrawn. Joins the transaction of the handler that asks.
    /// </summary>
    Task ShareAsync(SharedThing thing, ShareCircle circle, CancellationToken cancellation);
}
