namespace Samenspel.Kernel.Acting;

/// <summary>The permission of a page or endpoint. One without it stops the site at its start.</summary>
/// <param name="permission">An <see cref="IPermission{TRequest}"/> of <see cref="Visit"/>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PermissionAttribute(Type permission) : Attribute
{
    public Type Permission { get; } = permission;

    /// <summary>False for a file that is the same for everybody, so that nobody is looked up for it.</summary>
    public bool NeedsActor { get; init; } = true;
}
