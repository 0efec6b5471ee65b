using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A role in a dossier with the names that a page shows.</summary>
/// <param name="Id">The role's identity.</param>
/// <param name="Account">Who has it.</param>
/// <param name="Name">What pages call the person.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Since">Since when.</param>
/// <param name="Until">When it ends by itself; null when it does not.</param>
/// <param name="LastUsedAt">The last day on which it was used; null when it never was.</param>
/// <param name="Waits">True while the organisation has not taken the person in: until then the role opens nothing.</param>
public sealed record DossierPerson(
    Guid Id,
    AccountId Account,
    string Name,
    OrganisationId Organisation,
    string OrganisationName,
    DossierRole Role,
    DateTimeOffset Since,
    DateTimeOffset? Until,
    DateTimeOffset? LastUsedAt,
    bool Waits);
