using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>A request about one walk through the alternatives test.</summary>
internal interface IAboutRun : IAboutDossier
{
    Guid Run { get; }
}
