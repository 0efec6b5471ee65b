namespace Samenspel.Kernel.Acting;

/// <summary>What a permission says.</summary>
public enum Verdict
{
    Allowed,

    /// <summary>It must look as if the thing does not exist.</summary>
    Hidden,

    /// <summary>The asker may know of it, but not do this.</summary>
    Forbidden,

    /// <summary>Nobody is signed in, and signing in may help.</summary>
    SignInFirst,
}
