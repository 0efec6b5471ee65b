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

    /// <summary>The language of mail to this person: <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    /// <summary>The key shared with the authenticator app, encrypted; null when the person signs in with passkeys only.</summary>
    public string? CodeKey { get; set; }

    /// <summary>The time step of the last code that was taken: that code and older ones count no more.</summary>
    public long LastCodeStep { get; set; }

    public AccountId AccountId => new(Id);

    /// <summary>Marks that how the person signs in has changed: what was begun before cannot be finished.</summary>
    public void ChangeStamp(DateTimeOffset now) => SecurityStamp = Guid.CreateVersion7(now).ToString("N");
}
