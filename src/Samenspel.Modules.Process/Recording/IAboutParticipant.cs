using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Recording;

/// <summary>A request that writes about what one participant decided.</summary>
internal interface IAboutParticipant : IAboutDossier
{
    /// <summary>Null: they decided together.</summary>
    Guid? Participant { get; }
}
