namespace Samenspel.Kernel.Acting;

/// <summary>An organisation that an account works for.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Name">Its name, for pages.</param>
/// <param name="Code">The CBS code of a municipality; null for another kind.</param>
/// <param name="Role">What the account may do for it.</param>
public sealed record ActorMembership(OrganisationId Organisation, string Name, string? Code, OrganisationRole Role);
