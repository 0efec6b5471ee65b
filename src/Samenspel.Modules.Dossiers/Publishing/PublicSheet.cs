using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>What everybody may read of a dossier, and nothing else of it.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Goal">What it is for; may be empty.</param>
/// <param name="Participants">Their names.</param>
/// <param name="Inhabitants">Together; null when one of them is not known.</param>
/// <param name="Choice">What was chosen.</param>
/// <param name="Tracks">How far each part is; empty when that was not chosen.</param>
/// <param name="Decisions">The last first.</param>
/// <param name="Dates">The first first.</param>
/// <param name="Documents">By title.</param>
/// <param name="ChangedAt">When the choice was last changed; null while it is only looked at.</param>
internal sealed record PublicSheet(
    DossierId Id,
    string Title,
    string? Goal,
    IReadOnlyList<string> Participants,
    long? Inhabitants,
    PublicChoice Choice,
    IReadOnlyList<PublicTrack> Tracks,
    IReadOnlyList<PublicPiece> Decisions,
    IReadOnlyList<PublicPiece> Dates,
    IReadOnlyList<PublicDocument> Documents,
    DateTimeOffset? ChangedAt);

/// <param name="Name">What the part is called.</param>
/// <param name="Phase">The phase that it is in.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">How many there are.</param>
internal sealed record PublicTrack(string Name, string Phase, int Number, int Of);

/// <summary>A file that its organisation shares with everybody.</summary>
/// <param name="Id">The contribution.</param>
/// <param name="Title">What that is called.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="FileName">As it was sent.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of those bytes.</param>
internal sealed record PublicDocument(Guid Id, string Title, string Organisation, string FileName, long Size, string Sha256);
