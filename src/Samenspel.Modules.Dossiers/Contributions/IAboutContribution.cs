using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>A request about one contribution.</summary>
internal interface IAboutContribution : IAboutDossier
{
    Guid Contribution { get; }
}
