namespace Samenspel.Kernel.Acting;

/// <summary>The identity of an organisation: a municipality, a partnership organisation, an adviser or a monitor body.</summary>
public readonly record struct OrganisationId(Guid Value);
