namespace Samenspel.Modules.Access.Domain;

/// <summary>What an organisation is.</summary>
internal enum OrganisationKind
{
    /// <summary>A municipality of the atlas.</summary>
    Municipality,

    /// <summary>A partnership organisation, such as a shared service centre.</summary>
    Partnership,

    /// <summary>An adviser: sees only dossiers that its people are invited to.</summary>
    Adviser,

    /// <summary>A monitor body, such as an association of municipalities or a province.</summary>
    Monitor,
}
