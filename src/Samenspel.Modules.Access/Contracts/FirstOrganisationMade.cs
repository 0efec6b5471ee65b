using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The installation has its first organisation and administrator. Whoever holds things from before there were accounts gives them to these.</summary>
/// <param name="Organisation">The first organisation.</param>
/// <param name="Administrator">Who administers it and the platform.</param>
public sealed record FirstOrganisationMade(OrganisationId Organisation, AccountId Administrator);
