namespace Samenspel.Modules.Access.Contracts;

/// <summary>A made-up person, to sign in as with one click.</summary>
/// <param name="Email">The user name, which is also how a later start finds the person.</param>
/// <param name="Name">What pages call the person.</param>
/// <param name="IsPlatformAdministrator">Whether the person runs the installation.</param>
/// <param name="Memberships">For whom the person works or worked.</param>
public sealed record DemonstrationPerson(string Email, string Name, bool IsPlatformAdministrator, IReadOnlyList<DemonstrationMembership> Memberships);
