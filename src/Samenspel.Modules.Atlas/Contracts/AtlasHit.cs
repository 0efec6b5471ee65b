namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Something that the search found.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Subtitle">What it is, in the language of the page, such as "opgegaan in Hoeksche Waard op 1 januari 2019".</param>
/// <param name="Path">Where its page is, such as <c>/gemeenten/GM0505</c>, without the path base.</param>
/// <param name="Score">Higher is better; comparable with scores of other hits of the atlas only.</param>
public sealed record AtlasHit(AtlasHitKind Kind, string Title, string Subtitle, string Path, double Score);
