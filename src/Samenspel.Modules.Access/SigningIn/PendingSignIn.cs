namespace Samenspel.Modules.Access.SigningIn;

/// <summary>The password was right and the code is still to come: nobody is signed in yet.</summary>
/// <param name="Account">Whose password it was.</param>
/// <param name="Stamp">Of the account at that moment: when it changes, this is worth nothing any more.</param>
/// <param name="Until">When this is worth nothing any more.</param>
internal sealed record PendingSignIn(Guid Account, string Stamp, DateTimeOffset Until);
