using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>An organisation whose people have accounts.</summary>
internal sealed class Organisation
{
    public const int NameMaxLength = 120;

    public OrganisationId Id { get; init; }

    public OrganisationKind Kind { get; init; }

    public required string Name { get; set; }

    /// <summary>The CBS code of a municipality, such as <c>GM0505</c>; null for the other kinds.</summary>
    public string? Code { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }
}
