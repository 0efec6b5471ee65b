using Samenspel.Engine.Partners;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>The strategies that a search may use: those that are shared, and the own one when that is asked by who works for the municipality.</summary>
/// <param name="IsOwn">The asker works for the municipality.</param>
/// <param name="HasOwn">It has a strategy; only known to who works for it.</param>
/// <param name="Own">The own one, when it is used.</param>
/// <param name="Usable">What may count, by code.</param>
internal sealed record SearchStrategies(bool IsOwn, bool HasOwn, StrategyDocument? Own, IReadOnlyDictionary<string, StrategyDocument> Usable, IMunicipalities Municipalities)
{
    public SearchStart Start => Own is null ? SearchStart.Survey : SearchStart.Of(Own);

    public static async Task<SearchStrategies> OfAsync(StrategyDirectory strategies, string code, bool wanted, IMunicipalities municipalities, CancellationToken cancellation)
    {
        var shared = await strategies.SharedAsync(cancellation);
        if (!strategies.IsOwn(code))
        {
            return new(false, false, null, shared, municipalities);
        }

        var own = (await strategies.FindAsync(code, cancellation))?.Document;
        return own is null || !wanted
            ? new(true, own is not null, null, shared, municipalities)
            : new(true, true, own, new Dictionary<string, StrategyDocument>(shared, StringComparer.Ordinal) { [code] = own }, municipalities);
    }

    /// <returns>The places that must be in a group. The municipality itself always is, also when one of them went into it.</returns>
    public IReadOnlyList<int> With(Country country, int own) => [.. Places(country, Own?.With).Where(place => place != own)];

    /// <returns>The places that may be in no group. What became one with the municipality itself, or with one that must be in, cannot be kept out any more.</returns>
    public IReadOnlyList<int> Without(Country country, int own) => [.. Places(country, Own?.Without).Where(place => place != own).Except(With(country, own))];

    private List<int> Places(Country country, IReadOnlyList<string>? codes) =>
        [.. (codes ?? []).Select(code => country.Find(Municipalities.Find(code)?.CurrentCode)).OfType<int>().Distinct()];

    /// <returns>For each member with a goal in common: which.</returns>
    public IEnumerable<string> GoalsInCommon(Country country, string code, PartnerGroup group, IReadOnlyList<SurveyMotive> motives)
    {
        if (Usable.GetValueOrDefault(code) is not { } own)
        {
            yield break;
        }

        foreach (var place in group.Members.Select(member => country.Places[member]).Where(place => place.Code != code))
        {
            var same = Usable.GetValueOrDefault(place.Code)?.Goals.Select(goal => goal.Motive).Intersect(own.Goals.Select(goal => goal.Motive), StringComparer.Ordinal).ToList() ?? [];
            if (same.Count > 0)
            {
                yield return Phrase.With(StrategyTexts.SameGoals, place.Name, string.Join(", ", motives.Where(motive => same.Contains(motive.Id)).Select(motive => motive.Name)));
            }
        }
    }
}
