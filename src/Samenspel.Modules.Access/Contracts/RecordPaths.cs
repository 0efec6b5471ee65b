using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>Where the pages of the record are, inside the site.</summary>
public static class RecordPaths
{
    public const string Platform = "/beheer/register";

    internal const string OrganisationTemplate = "/organisaties/{id:guid}/register";

    public static string Organisation(OrganisationId id) => $"/organisaties/{id.Value}/register";
}
