namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>Why somebody is sent to the provider.</summary>
internal enum FlowPurpose
{
    /// <summary>To sign in.</summary>
    SignIn,

    /// <summary>To show again who it is, within a session.</summary>
    Confirm,
}
