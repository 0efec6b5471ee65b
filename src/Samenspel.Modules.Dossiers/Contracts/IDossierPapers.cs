namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>The files of a dossier to which another part of it may point: naming one tells nobody of something that is not theirs to know.</summary>
public interface IDossierPapers
{
    /// <returns>By title; none that is private or shared with some organisations only.</returns>
    Task<IReadOnlyList<DossierPaper>> OfAsync(DossierId dossier, CancellationToken cancellation);
}
