namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a module shows of a dossier to everybody, when those who lead it choose so. The asker may be a visitor who does not see the dossier.</summary>
public interface IPublicPart
{
    /// <returns>Only what may be read by everybody: no names of people, no reasons, nothing that an organisation wrote for the group.</returns>
    Task<IReadOnlyList<PublicPiece>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
