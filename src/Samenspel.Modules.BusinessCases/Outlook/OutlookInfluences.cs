using Samenspel.Engine.Uncertainty.Influences;
using Samenspel.Engine.Uncertainty.Memberships;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What drives the outcome of one variant and who matters for it, against each baseline.</summary>
internal sealed record OutlookInfluences(string Variant, IReadOnlyDictionary<string, BaselineInfluences> Of)
{
    /// <summary>Roughly how many numbers it keeps.</summary>
    public long Weight => Of.Values.Sum(one => 1L
        + ((one.Tornado?.Bars.Count ?? 0) * 8L) + ((one.Sensitivity?.Indices.Count ?? 0) * 8L)
        + ((one.Memberships?.Changes.Count ?? 0) * 40L) + ((one.Memberships?.Groups.Count ?? 0) * 20L));
}

/// <summary>The same against one baseline; null is what a missing figure blocks, or what this case cannot answer.</summary>
internal sealed record BaselineInfluences(Tornado? Tornado, Sensitivity? Sensitivity, MembershipResult? Memberships);
