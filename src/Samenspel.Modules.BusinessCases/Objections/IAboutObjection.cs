using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>A request about one objection.</summary>
internal interface IAboutObjection : IAboutDossier
{
    Guid Objection { get; }
}
