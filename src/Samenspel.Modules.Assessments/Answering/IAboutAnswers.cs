using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Answering;

/// <summary>A request in the name of one participant.</summary>
internal interface IAboutAnswers : IAboutDossier
{
    Guid Participant { get; }
}
