using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Divides a province in groups that hang together, at the least measuring cost that is found in a few seconds.</summary>
/// <param name="Province">By name.</param>
/// <param name="MaxSize">1 to 8.</param>
/// <param name="MinSize">1 to 8.</param>
/// <param name="Together">Codes or names with commas that must be in one group; empty for none.</param>
/// <param name="Apart">Codes or names with commas of which no two may be in one group.</param>
internal sealed record DivideRegion(string Province, int MaxSize, int MinSize, string Together, string Apart);

internal sealed class DivideRegionHandler(IAtlas atlas, CountryKeeper countries, DivisionKeeper kept) : IHandle<DivideRegion, DivisionView>
{
    private const int Rounds = 300;
    private const int Others = 2;

    public async Task<Outcome<DivisionView>> HandleAsync(DivideRegion request, CancellationToken cancellation)
    {
        var country = await countries.ReadAsync(cancellation);
        int[] region = [.. country.Places.Index().Where(pair => pair.Item.Province == request.Province).Select(pair => pair.Index)];
        var refusals = new List<Refusal>();
        if (region.Length == 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.unknown-province", Phrase.With(DivisionPageTexts.Refused_Province, request.Province), DivisionAddress.Province));
        }

        if (request.MinSize > request.MaxSize)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.sizes-crossed", Phrase.With(DivisionPageTexts.Refused_Sizes, request.MinSize, request.MaxSize), DivisionAddress.MinSize));
        }

        var known = await atlas.MunicipalitiesAsync(cancellation);
        var numbers = region.Index().ToDictionary(pair => country.Places[pair.Item].Code, pair => pair.Index, StringComparer.Ordinal);
        var together = Read(known, numbers, request.Together, request.Province, DivisionAddress.Together, refusals);
        var apart = Read(known, numbers, request.Apart, request.Province, DivisionAddress.Apart, refusals);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        CountryPlace[] places = [.. region.Select(place => country.Places[place])];
        var question = new DivisionQuestion
        {
            Borders = country.Borders.Only(region),
            Cost = MeasuringCost.Of([.. places.Select(place => place.Inhabitants)], [.. places.Select(place => place.Latitude)], [.. places.Select(place => place.Longitude)]),
            MaxSize = request.MaxSize,
            MinSize = request.MinSize,
            Together = together.Count > 0 ? [together] : [],
            Apart = [.. apart.SelectMany((left, i) => apart.Skip(i + 1).Select(right => (left, right)))],
            Iterations = Rounds,
            Alternatives = Others,
        };
        var answer = await kept.AnswerAsync(country, request, question, cancellation);
        var now = country.IctPartnerships.Select(one => (one.Name, Members: one.Participants.Select(place => Array.IndexOf(region, place)).Where(number => number >= 0).ToHashSet())).Where(one => one.Members.Count > 1).ToList();
        return new DivisionView(request, places, answer, now);
    }

    private static List<int> Read(IMunicipalities all, Dictionary<string, int> numbers, string text, string province, string field, List<Refusal> refusals)
    {
        var found = new List<int>();
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var one = all.Find(part) ?? (all.Search(part, 1) is [var first, ..] ? first : null);
            if (one is not null && numbers.TryGetValue(one.Code, out var number))
            {
                found.Add(number);
            }
            else
            {
                refusals.Add(new(RefusalKind.Invalid, "partnering.outside-region", Phrase.With(DivisionPageTexts.Refused_Outside, part, province), field));
            }
        }

        if (parts.Length == 1)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.two-needed", Phrase.With(DivisionPageTexts.Refused_Two, parts[0]), field));
        }

        return [.. found.Distinct()];
    }
}

/// <summary>The division with names; or why there is none.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Places">Of the region; the numbers of the answer are places in it.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Now">ICT partnerships of today with two or more municipalities of the region.</param>
internal sealed record DivisionView(DivideRegion Request, IReadOnlyList<CountryPlace> Places, DivisionAnswer Answer, IReadOnlyList<(string Name, HashSet<int> Members)> Now)
{
    public string Names(IEnumerable<int> members) => string.Join(", ", members.Select(member => Places[member].Name));

    public long Inhabitants(IReadOnlyList<int> members) => members.Sum(member => (long)Places[member].Inhabitants);

    /// <summary>What two or more of these do together already.</summary>
    public IEnumerable<string> Together(IReadOnlyList<int> members) =>
        Now.Select(one => (one.Name, Inside: members.Count(one.Members.Contains))).Where(one => one.Inside > 1).Select(one => Phrase.With(DivisionPageTexts.Now_Of, one.Name, one.Inside, members.Count));

    /// <summary>Groups of another division that are not in the best one.</summary>
    public IEnumerable<IReadOnlyList<int>> Different(CountryDivision other)
    {
        var best = Answer.Best!.Groups.Select(group => string.Join(' ', group)).ToHashSet(StringComparer.Ordinal);
        return other.Groups.Where(group => !best.Contains(string.Join(' ', group)));
    }
}
