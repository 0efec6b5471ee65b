using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Something in a dossier that a person may want to hear about by mail. It holds no figure and nobody's own words.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="What">In a few words, in the language that is spoken here.</param>
/// <param name="Path">Where it is, inside the site.</param>
/// <param name="By">The last day; null when there is none.</param>
/// <param name="Participants">For whom it is; none: for all.</param>
public sealed record DossierNews(DigestTopic Topic, string What, string Path, DateOnly? By, IReadOnlyList<ParticipantId> Participants);
