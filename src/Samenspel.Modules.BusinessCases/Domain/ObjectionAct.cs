using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.BusinessCases.Domain;

/// <summary>What somebody said or did about an objection; never changed.</summary>
internal sealed class ObjectionAct
{
    public Guid ObjectionId { get; init; }

    /// <summary>From 1, in order of time.</summary>
    public int Number { get; init; }

    public ObjectionActKind Kind { get; init; }

    /// <summary>Empty when nothing was said.</summary>
    public required string Text { get; init; }

    public AccountId By { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset At { get; init; }
}
