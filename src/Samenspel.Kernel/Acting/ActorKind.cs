namespace Samenspel.Kernel.Acting;

/// <summary>Who asks.</summary>
public enum ActorKind
{
    /// <summary>A visitor who did not sign in.</summary>
    Visitor,

    /// <summary>A person with an account, in the browser or by a token.</summary>
    Account,

    /// <summary>The installation itself: preparation at start-up and the operator's commands.</summary>
    Installation,
}
