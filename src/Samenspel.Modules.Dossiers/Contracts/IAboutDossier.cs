namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A request about one dossier, so that its permission can be judged.</summary>
public interface IAboutDossier
{
    /// <summary>The dossier.</summary>
    DossierId Id { get; }
}
