using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>Where the pages about organisations are, inside the site.</summary>
public static class OrganisationPaths
{
    public const string Own = "/organisaties";
    public const string All = "/beheer/organisaties";
    public const string New = "/beheer/organisaties/nieuw";
    public const string Review = "/rechten";

    public static string Show(OrganisationId id) => $"{Own}/{id.Value}";

    public static string Manage(OrganisationId id) => $"{All}/{id.Value}";
}
