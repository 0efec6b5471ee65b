namespace Samenspel.Modules.Access.Inviting;

/// <summary>A new invitation.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Address">The whole address with the secret: shown once to who invites, in case the mail does not arrive.</param>
internal sealed record InvitationMade(Guid Id, string Address);
