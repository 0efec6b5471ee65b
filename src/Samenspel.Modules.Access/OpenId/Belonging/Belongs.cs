using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.OpenId.Belonging;

/// <summary>The provider says that a person works for an organisation.</summary>
internal sealed record Belongs(OrganisationId Organisation, OrganisationRole Role);
