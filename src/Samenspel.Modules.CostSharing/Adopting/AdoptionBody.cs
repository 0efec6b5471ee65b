using System.Text.Json;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>What is sent to adopt a key, with end, measure and variant in the words of the document.</summary>
/// <param name="Fingerprint">Of the document that was seen.</param>
[ApiName("NieuweVastgelegdeSleutel")]
internal sealed record AdoptionBody(
    string? Key,
    string? Title,
    string? Note,
    [property: ApiWords("low", "middle", "high")] string? JointEnd,
    [property: ApiWords("certain", "uncertainYear", "presentValue")] string? Measure,
    string? Variant,
    string? Fingerprint)
{
    /// <returns>End, measure and variant, and what of them cannot be read.</returns>
    public (SharingQuestion Question, IReadOnlyList<Refusal> Refusals) Read()
    {
        var refusals = new List<Refusal>();
        var end = Chosen(JointEnd, SharingTexts.Choice_End, "jointEnd", BusinessCases.Contracts.JointEnd.Middle, refusals);
        var measure = Chosen(Measure, SharingTexts.Choice_Measure, "measure", SharedMeasure.Certain, refusals);
        if (!string.IsNullOrEmpty(Variant) && string.IsNullOrEmpty(Measure))
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.variant-without-measure", SharingTexts.Choice_VariantAlone, "measure"));
        }

        return (new() { End = end, Measure = measure, Variant = measure == SharedMeasure.Certain || Variant?.Length == 0 ? null : Variant }, refusals);
    }

    private static T Chosen<T>(string? word, string label, string field, T otherwise, List<Refusal> refusals)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word))
        {
            return otherwise;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == word)
            {
                return value;
            }
        }

        refusals.Add(SharingQuestion.NotAChoice(label, word, string.Join(", ", Enum.GetValues<T>().Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))), field));
        return otherwise;
    }
}
