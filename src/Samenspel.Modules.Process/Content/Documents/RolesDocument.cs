using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Who takes part: roles, never persons.</summary>
internal sealed record RolesDocument : ContentDocument
{
    public required IReadOnlyList<ProcessRole> Roles { get; init; }

    public override IEnumerable<ContentItem> AllItems() => Roles;
}

internal sealed record ProcessRole : ContentItem
{
    public required LocalText Name { get; init; }

    public required LocalText Meaning { get; init; }
}
