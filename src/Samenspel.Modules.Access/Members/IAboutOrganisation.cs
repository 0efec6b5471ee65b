using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Members;

/// <summary>A request about one organisation, so that its permission can be judged.</summary>
internal interface IAboutOrganisation
{
    OrganisationId Organisation { get; }
}
