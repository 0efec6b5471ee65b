namespace Samenspel.Modules.Dossiers.Contracts;

/// <param name="Participant">Of whom something is missing.</param>
/// <param name="What">What, and what it does to the others, in the language of the page.</param>
/// <param name="Path">Where it can be brought in or seen, inside the site.</param>
public sealed record ParticipantGap(ParticipantId Participant, string What, string Path);
