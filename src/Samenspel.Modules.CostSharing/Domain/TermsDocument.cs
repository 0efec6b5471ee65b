using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.Domain;

/// <summary>The content of <see cref="SharingTerms"/>.</summary>
internal sealed record TermsDocument
{
    /// <summary>Keys of one's own, by number.</summary>
    public IReadOnlyList<OwnKey> Keys { get; init; } = [];

    /// <summary>The highest number ever given; that of a removed key is not given again.</summary>
    public int LastKey { get; init; }

    /// <summary>What the sharing must do, the most important first.</summary>
    public IReadOnlyList<SharingGoal> Goals { get; init; } = [];

    /// <summary>How the partners go to the key; null while nothing was agreed.</summary>
    public GrowthTerms? Growth { get; init; }

    /// <summary>What happens with a surplus or a shortage; null while nothing was agreed.</summary>
    public SettlementTerms? Settlement { get; init; }
}

/// <summary>The transition that was agreed.</summary>
/// <param name="Key">Code of the key it leads to.</param>
/// <param name="Years">How many years it takes.</param>
/// <param name="MaxRise">The most that a share may rise in a year, in percent; null: no limit.</param>
/// <param name="MaxFall">The most that it may fall.</param>
[ApiName("VastgelegdeIngroei")]
internal sealed record GrowthTerms(string Key, int Years, decimal? MaxRise, decimal? MaxFall);

/// <summary>The settlement that was agreed.</summary>
/// <param name="ReservePercent">A surplus first fills the reserve to this part of the budget.</param>
/// <param name="ChargePercent">A shortage is charged by the key up to this part of the budget.</param>
/// <param name="Review">When the key is weighed again; empty when nobody said.</param>
[ApiName("VastgelegdeAfrekening")]
internal sealed record SettlementTerms(decimal ReservePercent, decimal ChargePercent, string Review);
