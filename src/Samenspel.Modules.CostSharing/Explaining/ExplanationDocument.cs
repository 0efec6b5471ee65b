using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Explaining;

/// <summary>What a participant pays and why, in Dutch sentences to read out. The share is in euro to the cent; the sentences round to whole euro.</summary>
/// <param name="Compared">Against both baselines and the other keys.</param>
/// <param name="Years">Of the transition; empty without one.</param>
[ApiName("KostenverdelingUitleg")]
internal sealed record ExplanationDocument(
    string Participant,
    string Name,
    string Key,
    string KeyName,
    decimal Share,
    string Summary,
    IReadOnlyList<string> Origin,
    IReadOnlyList<string> Compared,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> Years)
{
    /// <summary>Speaks the language of the moment.</summary>
    public static ExplanationDocument Of(ExplanationView view) => new(
        view.Who.Key,
        view.Who.Name,
        view.Explained!.Key.Code,
        view.Explained.Key.Label,
        view.Explained.Cents![view.Place] / 100m,
        ExplanationText.Sentence(view),
        [.. ExplanationText.Origin(view)],
        [.. ExplanationText.Compared(view)],
        [.. ExplanationText.Groups(view)],
        [.. ExplanationText.Years(view)]);
}
