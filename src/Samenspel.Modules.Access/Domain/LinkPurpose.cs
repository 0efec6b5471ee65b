namespace Samenspel.Modules.Access.Domain;

/// <summary>What a one-time link is for.</summary>
internal enum LinkPurpose
{
    /// <summary>Makes the first administrator of the installation.</summary>
    Begin,

    /// <summary>Shows that a new e-mail address is the person's own.</summary>
    ConfirmEmail,

    /// <summary>Sets a new password.</summary>
    ResetPassword,

    /// <summary>Sets a new address and new factors, after two administrators agreed.</summary>
    Recover,
}
