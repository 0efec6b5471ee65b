namespace Samenspel.Modules.Access.Passkeys;

/// <summary>What a passkey is asked for.</summary>
internal enum PasskeyUse
{
    /// <summary>To sign in, or to show again who it is.</summary>
    SignIn,

    /// <summary>To add one to one's own account.</summary>
    Own,

    /// <summary>To make an account by an invitation.</summary>
    Invitation,

    /// <summary>To make the first account.</summary>
    Begin,

    /// <summary>To get an account back.</summary>
    Recover,
}
