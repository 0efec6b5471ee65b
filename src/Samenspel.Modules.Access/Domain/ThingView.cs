using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>A person who has seen a thing that can be shared: the first time and the last day.</summary>
internal sealed class ThingView
{
    public Guid Id { get; init; }

    public required string Kind { get; init; }

    public Guid Thing { get; init; }

    public AccountId Account { get; init; }

    public OrganisationId? Organisation { get; init; }

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; set; }
}
