using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>Somebody lost both the second factor and the mail. Two administrators must agree before there is a link.</summary>
internal sealed class RecoveryRequest
{
    public static readonly TimeSpan HoldsFor = TimeSpan.FromDays(7);

    public Guid Id { get; init; }

    public AccountId Account { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public AccountId? FirstApproval { get; set; }

    public DateTimeOffset? FirstApprovalAt { get; set; }

    public AccountId? SecondApproval { get; set; }

    public DateTimeOffset? SecondApprovalAt { get; set; }

    /// <summary>When an administrator turned it down.</summary>
    public DateTimeOffset? RefusedAt { get; set; }

    /// <summary>Keeps two approvals at once from counting as one.</summary>
    public int Version { get; set; }

    public bool IsOpen(DateTimeOffset now) => SecondApproval is null && RefusedAt is null && ExpiresAt > now;
}
