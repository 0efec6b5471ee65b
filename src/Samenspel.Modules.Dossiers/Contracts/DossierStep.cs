namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Something that somebody has to do next.</summary>
/// <param name="By">The last day; null when nobody set one.</param>
/// <param name="What">In a few words, in the language of the page.</param>
/// <param name="Path">Where it is done, inside the site.</param>
/// <param name="Who">Whose turn it is.</param>
/// <param name="For">What it is for, or the rule that it comes from.</param>
/// <param name="Participants">Of whom it is asked; none: of all together.</param>
public sealed record DossierStep(DateOnly? By, string What, string Path, string Who, string For, IReadOnlyList<ParticipantId> Participants)
{
    /// <summary>The same for a message that travels outside the site: without what was decided.</summary>
    public string Brief { get; init; } = What;
}
