using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A person's account. The user name is the e-mail address.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public const int NameMaxLength = 100;
    public const int EmailMaxLength = 254;

    /// <summary>What pages call the person. The record knows only the identity, so that the name can be removed.</summary>
    public required string DisplayName { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the person was removed: from then on there is an identity without a name.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    public bool IsPlatformAdministrator { get; set; }

    public AccountId AccountId => new(Id);
}
