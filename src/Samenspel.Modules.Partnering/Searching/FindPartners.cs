using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Strategies;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>Asked by anybody.</summary>
internal sealed record FindPartners(PartnerQuery Query);

/// <summary>Looks at all groups of neighbours that contain the municipality.</summary>
internal sealed class FindPartnersHandler(IAtlas atlas, CountryKeeper countries, StrategyDirectory strategies, ISurveyMotives motives) : IHandle<FindPartners, PartnersView>
{
    private const int Listed = 6;
    private const int MostShared = 2;
    private const int MostFound = 12;
    private const int Threads = 2;

    public async Task<Outcome<PartnersView>> HandleAsync(FindPartners request, CancellationToken cancellation)
    {
        var query = request.Query;
        var known = await atlas.MunicipalitiesAsync(cancellation);
        if (query.Municipality.Length == 0)
        {
            return PartnersView.Of(query);
        }

        var asked = known.Find(query.Municipality);
        var found = asked is not null ? [asked] : known.Search(query.Municipality, MostFound);
        var exact = found.Where(one => string.Equals(one.Name, query.Municipality, StringComparison.OrdinalIgnoreCase)).ToList();
        if (exact.Count == 1)
        {
            found = exact;
        }

        if (found.Count != 1)
        {
            return found.Count > 1
                ? PartnersView.Of(query, found)
                : new Refusal(RefusalKind.NotFound, "partnering.unknown-municipality", Phrase.With(PartnerTexts.Wrong_Unknown, query.Municipality), PartnerQuery.MunicipalityName);
        }

        var beside = await countries.ReadAllAsync(cancellation);
        var country = beside.Country;
        var former = found[0].IsCurrent ? null : found[0];
        if (country.Find(found[0].CurrentCode) is not { } place)
        {
            return new Refusal(RefusalKind.Invalid, "partnering.no-place", Phrase.With(PartnerTexts.Wrong_NoPlace, found[0].Name), PartnerQuery.MunicipalityName);
        }

        var used = await SearchStrategies.OfAsync(strategies, country.Places[place].Code, query.UsesStrategy, known, cancellation);
        query = (query with { Municipality = country.Places[place].Code, UsesStrategy = used.Own is not null }).On(used.Start);
        if (query.Weights.Values.All(weight => weight == 0))
        {
            return new Refusal(RefusalKind.Invalid, "partnering.weights-zero", PartnerTexts.Wrong_AllZero, PartnerQuery.Words[0].Word);
        }

        return await SearchAsync(query, country, place, former, used, PairKnowing.Of(country, used.Usable, beside), cancellation);
    }

    private async Task<PartnersView> SearchAsync(
        PartnerQuery query, Country country, int place, AtlasMunicipality? former, SearchStrategies used, PairKnowledge known, CancellationToken cancellation)
    {
        var question = new PartnerQuestion
        {
            Borders = country.Borders,
            Municipality = place,
            Inhabitants = country.Inhabitants,
            Criteria = PartnerCriteria.Of(country, query.Weights, known),
            With = used.With(country, place),
            Without = used.Without(country, place),
            MostInhabitants = used.Own?.MostInhabitants ?? long.MaxValue,
            MaxSize = query.MaxSize,
            Top = Listed,
            MostShared = MostShared,
            LeastMembers = Math.Min(query.LeastMembers, Math.Max(2, query.MaxSize)),
            LeastInhabitants = query.LeastInhabitants,
            Threads = Threads,
        };
        var finding = await Task.Run(() => PartnerFinding.Of(country, question, cancellation), cancellation);
        var groups = finding.Answer.Groups.Select((group, at) => ShownGroup.Of(finding, group, finding.Changes(at), used.GoalsInCommon(country, query.Municipality, group, motives.All)) with { Saving = known.Saving?.Of(group.Members) }).ToList();
        return new(query, country.Places[place], former, [], finding, groups) { Strategies = used };
    }
}

/// <summary>What a search shows.</summary>
/// <param name="Query">What was asked, with the code of the municipality once that is known.</param>
/// <param name="Place">For whom; null when that is not known yet.</param>
/// <param name="Former">The municipality that was named, when it went into another.</param>
/// <param name="Choices">Municipalities that the name may mean.</param>
/// <param name="Finding">What was found; null without a municipality.</param>
/// <param name="Groups">The groups that fit best and differ from each other.</param>
internal sealed record PartnersView(
    PartnerQuery Query, CountryPlace? Place, AtlasMunicipality? Former, IReadOnlyList<AtlasMunicipality> Choices, PartnerFinding? Finding, IReadOnlyList<ShownGroup> Groups)
{
    /// <summary>The strategies that were used; null before it is known for whom.</summary>
    public SearchStrategies? Strategies { get; init; }

    /// <summary>Before it is known for whom.</summary>
    public static PartnersView Of(PartnerQuery query, IReadOnlyList<AtlasMunicipality>? choices = null) => new(query, null, null, choices ?? [], null, []);

    /// <summary>The criteria of which something is known in a group that is shown, by their place.</summary>
    public IReadOnlyList<int> KnownCriteria => [.. Enumerable.Range(0, PartnerQuery.Words.Count).Where(at => Groups.Any(group => group.Group.Parts[at].Fit is not null) && (Counts(at) || PartnerQuery.Survey[PartnerQuery.Words[at].Name] > 0))];

    /// <summary>The criteria that count and of which nothing is known, as their names.</summary>
    public IReadOnlyList<string> UnknownCriteria =>
        [.. Enumerable.Range(0, PartnerQuery.Words.Count).Where(at => !KnownCriteria.Contains(at) && Counts(at)).Select(at => PartnerWords.Criterion(PartnerQuery.Words[at].Name))];

    /// <summary>Those that are put beside each other, in the order of the list.</summary>
    public IReadOnlyList<ShownGroup> Compared => [.. Groups.Where(group => Query.Compared.Contains(group.Code))];

    private bool Counts(int at) => Query.Weights[PartnerQuery.Words[at].Name] > 0;
}

/// <summary>A group as the page shows it.</summary>
/// <param name="Group">As the engine found it.</param>
/// <param name="Code">By which it is named in an address: codes with points.</param>
/// <param name="Members">The municipality that was asked for first, then by inhabitants.</param>
/// <param name="Kilometres">Mean distance between the middles.</param>
/// <param name="Reasons">What speaks for it.</param>
/// <param name="Weak">What to watch.</param>
/// <param name="Change">What would bring it level with the group above it; null when nothing does.</param>
internal sealed record ShownGroup(
    PartnerGroup Group, string Code, IReadOnlyList<CountryPlace> Members, double Kilometres, IReadOnlyList<string> Reasons, IReadOnlyList<string> Weak, string? Change)
{
    /// <summary>What a standard case says, against each alone and against today; null when the norm for staff knows not every member.</summary>
    public (SavingRange Alone, SavingRange Today)? Saving { get; init; }

    public static ShownGroup Of(PartnerFinding finding, PartnerGroup group, IReadOnlyList<double?> changes, IEnumerable<string> goals)
    {
        var country = finding.Country;
        var remarks = finding.Remarks(group).ToLookup(remark => PartnerFinding.IsReason(remark.Kind));
        return new(
            group,
            string.Join('.', group.Members.Select(member => country.Places[member].Code)),
            [.. group.Members.OrderByDescending(member => member == finding.Question.Municipality).ThenByDescending(member => country.Inhabitants[member]).Select(member => country.Places[member])],
            country.MeanKilometres(group.Members),
            [.. remarks[true].Select(remark => PartnerWords.Of(country, remark)), .. goals],
            [.. remarks[false].Where(remark => remark.Kind != GroupRemarkKind.Unknown).Select(remark => PartnerWords.Of(country, remark))],
            PartnerWords.Change(changes));
    }
}
