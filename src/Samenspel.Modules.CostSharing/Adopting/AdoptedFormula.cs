using Samenspel.Engine.CostSharing.Keys;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>A key of practice or of one's own as it was computed.</summary>
/// <param name="Parts">In the order in which they are told.</param>
/// <param name="AdditionalCents">What somebody pays apart, by participant and in their order.</param>
[ApiName("VastgelegdeFormule")]
internal sealed record AdoptedFormula(IReadOnlyList<AdoptedPart> Parts, IReadOnlyList<AdoptedAmount> AdditionalCents)
{
    public static AdoptedFormula Of(KeyFormula formula) => new(
        [.. formula.Parts.Select(part => new AdoptedPart(part.Percent, Camel(part.Basis.ToString())))],
        [.. formula.AdditionalCents.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new AdoptedAmount(one.Key, one.Value))]);

    /// <returns>Whether both divide in the same way.</returns>
    public bool IsLike(AdoptedFormula other) => Parts.SequenceEqual(other.Parts) && AdditionalCents.SequenceEqual(other.AdditionalCents);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

/// <summary>A part of the cost and what it is divided by.</summary>
[ApiName("VastgelegdDeel")]
internal sealed record AdoptedPart(decimal Percent, string By);

/// <summary>What a participant pays apart in a year.</summary>
[ApiName("VastgelegdBedrag")]
internal sealed record AdoptedAmount(string Participant, long Cents);
