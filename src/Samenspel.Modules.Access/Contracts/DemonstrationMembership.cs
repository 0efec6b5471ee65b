using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A made-up person's work for a made-up organisation.</summary>
/// <param name="Organisation">The organisation's name.</param>
/// <param name="Role">What the person may do for it.</param>
/// <param name="HasEnded">Whether it is over: such a person can still sign in and sees nothing any more.</param>
public sealed record DemonstrationMembership(string Organisation, OrganisationRole Role, bool HasEnded);
