using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>The act by which an administrator says to have looked through the rights of the organisation's people.</summary>
internal sealed class RightsReview
{
    public Guid Id { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset At { get; init; }

    public AccountId By { get; init; }
}
