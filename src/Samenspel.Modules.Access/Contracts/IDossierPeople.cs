using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>
/// The people of a dossier: reads and changes their roles. It judges nobody: the handler that asks has a permission of its own. Every change joins that
/// handler's transaction.
/// </summary>
public interface IDossierPeople
{
    /// <returns>The roles that hold now, by organisation and name.</returns>
    Task<IReadOnlyList<DossierPerson>> InAsync(Guid scope, CancellationToken cancellation);

    /// <returns>Whether anybody of another organisation ever could write in the dossier.</returns>
    Task<bool> HasOthersThanAsync(Guid scope, OrganisationId? organisation, CancellationToken cancellation);

    /// <returns>The invitations that wait, the newest first.</returns>
    Task<IReadOnlyList<DossierInvitation>> InvitationsAsync(Guid scope, CancellationToken cancellation);

    /// <returns>What is wrong with a mail address; null when nothing is.</returns>
    Refusal? CheckEmail(string? email, string field);

    /// <summary>Invites somebody by mail. A person whom the organisation has not taken in gets a role that opens nothing until it does.</summary>
    /// <param name="email">The address as it was typed.</param>
    /// <param name="field">The field that a refusal is about.</param>
    /// <param name="role">What the person gets.</param>
    /// <param name="title">What the dossier is called in the message.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The invitation's identity and its link, or why not.</returns>
    Task<Outcome<(Guid Id, string Address)>> InviteAsync(string? email, string field, NewRole role, string title, CancellationToken cancellation);

    /// <returns>Whether there was such an invitation.</returns>
    Task<bool> WithdrawInvitationAsync(Guid scope, Guid invitation, CancellationToken cancellation);

    /// <summary>Gives a role to somebody who works for the organisation; a role that the person had for it there is replaced.</summary>
    /// <returns>Whether the person works for it.</returns>
    Task<bool> GiveAsync(AccountId account, NewRole role, CancellationToken cancellation);

    /// <summary>Changes a role, or ends it when <paramref name="role"/> is null.</summary>
    /// <returns>The role as it was, or why it stays as it is: a dossier keeps a lead.</returns>
    Task<Outcome<DossierPerson>> ChangeAsync(Guid scope, Guid id, DossierRole? role, CancellationToken cancellation);

    /// <summary>Ends everybody's role, all invitations and all shares of a dossier that goes.</summary>
    Task CloseAsync(SharedThing dossier, CancellationToken cancellation);
}
