using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Domain;

/// <summary>An act of sharing: what, with whom, when and by whom. Withdrawn, it stays and holds no longer.</summary>
internal sealed class Share
{
    public const int KindMaxLength = 40;

    public Guid Id { get; init; }

    public required string Kind { get; init; }

    public Guid Thing { get; init; }

    public ShareCircle Circle { get; init; }

    /// <summary>The organisation it is shared with; null for the other circles.</summary>
    public OrganisationId? Recipient { get; init; }

    public DateTimeOffset SharedAt { get; init; }

    public AccountId SharedBy { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public AccountId? WithdrawnBy { get; set; }
}
