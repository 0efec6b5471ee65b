namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A file in a dossier that all participants may read: that of a contribution which was shared with them or more widely.</summary>
/// <param name="Id">Of the contribution.</param>
/// <param name="Title">Of the contribution.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="Sha256">Of the file, in hexadecimal digits.</param>
public sealed record DossierPaper(Guid Id, string Title, string FileName, string Sha256);
