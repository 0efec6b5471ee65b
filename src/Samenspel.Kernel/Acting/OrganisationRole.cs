namespace Samenspel.Kernel.Acting;

/// <summary>What a person may do for an organisation, apart from any dossier.</summary>
public enum OrganisationRole
{
    /// <summary>Works for it.</summary>
    Member,

    /// <summary>Invites people to it, gives and takes roles, and reads its record.</summary>
    Administrator,
}
