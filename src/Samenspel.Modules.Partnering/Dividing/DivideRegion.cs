using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Divides a part of the country in groups that hang together, at the least measuring cost that is found.</summary>
/// <param name="Area">The whole country, a province or a region: see <see cref="DivisionArea.Find"/>.</param>
/// <param name="MaxSize">1 to 8.</param>
/// <param name="MinSize">1 to 8.</param>
/// <param name="Together">Codes or names with commas that must be in one group, with a semicolon before the next set; empty for none.</param>
/// <param name="Apart">Codes or names with commas of which no two may be in one group, with a semicolon before the next set; empty for none.</param>
internal sealed record DivideRegion(string Area, int MaxSize, int MinSize, string Together, string Apart);

internal sealed class DivideRegionHandler(DivisionReading reading, DivisionKeeper kept) : IHandle<DivideRegion, DivisionView>
{
    public async Task<Outcome<DivisionView>> HandleAsync(DivideRegion request, CancellationToken cancellation)
    {
        var outcome = await reading.ReadAsync(request, cancellation);
        if (!outcome.TryGet(out var asked))
        {
            return outcome.Refusals.ToList();
        }

        var answer = asked.Area.Places.Length <= DivisionKeeper.MostAtOnce ? await kept.AnswerAsync(asked, cancellation) : kept.Find(asked);
        return new DivisionView(asked, answer, kept.TaskOf(asked));
    }
}

/// <summary>A question that can be computed.</summary>
/// <param name="Request">As it was asked.</param>
/// <param name="Country">Of which it is asked.</param>
/// <param name="Area">The part of it.</param>
/// <param name="Question">For the engine; its numbers are places in the area.</param>
internal sealed record AskedDivision(DivideRegion Request, Country Country, DivisionArea Area, DivisionQuestion Question);

/// <summary>Reads what is asked, and says all that is wrong with it.</summary>
internal sealed class DivisionReading(IAtlas atlas, CountryKeeper countries)
{
    private const int Rounds = 300;
    private const int Others = 2;

    public async Task<Outcome<AskedDivision>> ReadAsync(DivideRegion request, CancellationToken cancellation)
    {
        var country = await countries.ReadAsync(cancellation);
        var refusals = new List<Refusal>();
        if (DivisionArea.Find(country, await atlas.CountryAsync(cancellation), request.Area) is not { } area)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.unknown-area", Phrase.With(DivisionPageTexts.Refused_Area, request.Area), DivisionAddress.Area));
            area = new DivisionArea(request.Area, []);
        }

        if (request.MinSize > request.MaxSize)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.sizes-crossed", Phrase.With(DivisionPageTexts.Refused_Sizes, request.MinSize, request.MaxSize), DivisionAddress.MinSize));
        }

        var known = await atlas.MunicipalitiesAsync(cancellation);
        var numbers = area.Places.Index().ToDictionary(pair => country.Places[pair.Item].Code, pair => pair.Index, StringComparer.Ordinal);
        var together = Sets(known, numbers, request.Together, area.Name, DivisionAddress.Together, refusals);
        var apart = Sets(known, numbers, request.Apart, area.Name, DivisionAddress.Apart, refusals);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        CountryPlace[] places = [.. area.Places.Select(place => country.Places[place])];
        return new AskedDivision(request, country, area, new DivisionQuestion
        {
            Borders = country.Borders.Only(area.Places),
            Cost = MeasuringCost.Of([.. places.Select(place => place.Inhabitants)], [.. places.Select(place => place.Latitude)], [.. places.Select(place => place.Longitude)]),
            MaxSize = request.MaxSize,
            MinSize = request.MinSize,
            Together = together,
            Apart = [.. apart.SelectMany(set => set.SelectMany((left, i) => set.Skip(i + 1).Select(right => (left, right))))],
            Iterations = Rounds,
            Alternatives = Others,
        });
    }

    private static List<IReadOnlyList<int>> Sets(IMunicipalities all, Dictionary<string, int> numbers, string text, string area, string field, List<Refusal> refusals) =>
        [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(set => Read(all, numbers, set, area, field, refusals)).Where(set => set.Count > 0)];

    private static IReadOnlyList<int> Read(IMunicipalities all, Dictionary<string, int> numbers, string text, string area, string field, List<Refusal> refusals)
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
                refusals.Add(new(RefusalKind.Invalid, "partnering.outside-region", Phrase.With(DivisionPageTexts.Refused_Outside, part, area), field));
            }
        }

        if (parts.Length == 1)
        {
            refusals.Add(new(RefusalKind.Invalid, "partnering.two-needed", Phrase.With(DivisionPageTexts.Refused_Two, parts[0]), field));
        }

        return [.. found.Distinct()];
    }
}
