using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Partners;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>What is asked, as it stands in an address.</summary>
/// <param name="Municipality">A code or a name; empty when nothing was asked yet.</param>
/// <param name="MaxSize">The largest group.</param>
/// <param name="LeastMembers">Smaller groups are left out.</param>
/// <param name="LeastInhabitants">Groups with fewer inhabitants are left out.</param>
/// <param name="Weights">By the name of the criterion, in percent or any other measure: only how they stand to each other counts.</param>
/// <param name="Compared">Groups to put beside each other: codes with points.</param>
internal sealed record PartnerQuery(
    string Municipality, int MaxSize, int LeastMembers, long LeastInhabitants, IReadOnlyDictionary<string, double> Weights, IReadOnlyList<string> Compared)
{
    public const string MunicipalityName = "gemeente";
    public const string MaxSizeName = "grootste";
    public const string MembersName = "leden";
    public const string InhabitantsName = "inwoners";
    public const string ComparedName = "naast";
    public const string StrategyName = "strategie";
    public const string Yes = "ja";
    public const string No = "nee";

    /// <summary>So many can be put beside each other.</summary>
    public const int MostCompared = 4;

    private const double MostWeight = 1000;
    private const long MostInhabitants = 20_000_000;

    /// <summary>What each criterion is called in an address.</summary>
    public static IReadOnlyList<(string Name, string Word)> Words { get; } =
        [("geography", "nabijheid"), ("goals", "doelen"), ("ambition", "ambitie"), ("experience", "ervaring"), ("expertise", "deskundigheid"), ("finances", "financien"), ("maturity", "rijpheid"), ("applications", "toepassingen"), ("saving", "besparing")];

    /// <summary>The weights of the survey, in percent; zero for what it did not ask.</summary>
    public static IReadOnlyDictionary<string, double> Survey { get; } = PartnerCriteria.All.ToDictionary(
        one => one.Name, one => one.Weight * 100 / SurveyCriteria.All.Sum(all => all.Weight), StringComparer.Ordinal);

    /// <summary>Whether the municipality's own strategy is used, which only who works for it can.</summary>
    public bool UsesStrategy { get; init; }

    /// <summary>The words that were in the address; what is not is from <see cref="Start"/>.</summary>
    public IReadOnlySet<string> Given { get; init; } = new HashSet<string>();

    /// <summary>What holds where nothing is said.</summary>
    public SearchStart Start { get; private init; } = SearchStart.Survey;

    public static string AddressOf(string code) => $"{PartneringPaths.Search}?{MunicipalityName}={code}";

    /// <returns>What is asked, with the survey's weights for what is not said; and all that is wrong.</returns>
    public static (PartnerQuery Query, IReadOnlyList<Refusal> Refusals) Read(Func<string, string?> of, IEnumerable<string?> compared)
    {
        var refusals = new List<Refusal>();
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, word) in Words)
        {
            var text = of(word);
            var weight = string.IsNullOrWhiteSpace(text) ? (decimal)Survey[name] : NumberInput.Read(text);
            if (weight is null or < 0 || (double)weight > MostWeight)
            {
                refusals.Add(new Refusal(RefusalKind.Invalid, "partnering.weight", Phrase.With(PartnerTexts.Wrong_Weight, PartnerWords.Criterion(name), (int)MostWeight), word));
            }

            // A field that shows the survey's weight rounded is the survey's weight.
            weights[name] = weight is >= 0 && (double)weight <= MostWeight && weight != Rounded(Survey[name]) ? (double)weight : Survey[name];
        }

        if (weights.Values.All(weight => weight == 0))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "partnering.weights-zero", PartnerTexts.Wrong_AllZero, Words[0].Word));
        }

        if (weights.Values.All(weight => weight == 0))
        {
            weights = Survey.ToDictionary(StringComparer.Ordinal);
        }

        var words = Words.Select(one => one.Word).Concat([MaxSizeName, MembersName, InhabitantsName]);
        var query = new PartnerQuery(
            LineInput.Read(of(MunicipalityName)),
            (int)Number(of(MaxSizeName), GroupCounts.LargestGroup, 1, GroupCounts.LargestGroup, MaxSizeName, PartnerTexts.MaxSize, refusals),
            (int)Number(of(MembersName), SurveyCriteria.ScaleMembers, 2, GroupCounts.LargestGroup, MembersName, PartnerTexts.Members, refusals),
            Number(of(InhabitantsName), SurveyCriteria.ScaleInhabitants, 0, MostInhabitants, InhabitantsName, PartnerTexts.Inhabitants, refusals),
            weights,
            [.. compared.OfType<string>().Select(text => text.Trim().ToUpperInvariant()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostCompared)])
        {
            UsesStrategy = of(StrategyName) == Yes,
            Given = words.Where(word => !string.IsNullOrWhiteSpace(of(word))).ToHashSet(StringComparer.Ordinal),
        };
        return (query, refusals);
    }

    public static (PartnerQuery Query, IReadOnlyList<Refusal> Refusals) Read(IQueryCollection query) => Read(name => query[name].LastOrDefault(), query[ComparedName]);

    /// <summary>The same question with something else where nothing was said.</summary>
    public PartnerQuery On(SearchStart other) => this with
    {
        Start = other,
        MaxSize = Given.Contains(MaxSizeName) ? MaxSize : other.MaxSize,
        LeastMembers = Given.Contains(MembersName) ? LeastMembers : other.LeastMembers,
        LeastInhabitants = Given.Contains(InhabitantsName) ? LeastInhabitants : other.LeastInhabitants,
        Weights = Words.ToDictionary(
            one => one.Name,
            one => Given.Contains(one.Word) && Rounded(Weights[one.Name]) != Rounded(other.Weights[one.Name]) ? Weights[one.Name] : other.Weights[one.Name],
            StringComparer.Ordinal),
    };

    /// <summary>The same question in an address.</summary>
    public IEnumerable<(string Name, string Value)> Pairs(IEnumerable<string>? compared = null) =>
    [
        (MunicipalityName, Municipality),
        .. UsesStrategy ? [(StrategyName, Yes)] : Array.Empty<(string, string)>(),
        .. Words.Where(one => Weights[one.Name] != Start.Weights[one.Name]).Select(one => (one.Word, Plain(Weights[one.Name]))),
        .. MaxSize == Start.MaxSize ? Array.Empty<(string, string)>() : [(MaxSizeName, Plain(MaxSize))],
        .. LeastMembers == Start.LeastMembers ? Array.Empty<(string, string)>() : [(MembersName, Plain(LeastMembers))],
        .. LeastInhabitants == Start.LeastInhabitants ? Array.Empty<(string, string)>() : [(InhabitantsName, Plain(LeastInhabitants))],
        .. (compared ?? Compared).Select(group => (ComparedName, group)),
    ];

    /// <summary>As a field shows it: one decimal.</summary>
    public static decimal Rounded(double weight) => Math.Round((decimal)weight, 1, MidpointRounding.AwayFromZero);

    private static string Plain(double number) => number.ToString("0.###", CultureInfo.CurrentCulture);

    private static long Number(string? text, long otherwise, long least, long most, string field, string label, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return otherwise;
        }

        if (NumberInput.Read(text) is { } number && number >= least && number <= most && number == decimal.Truncate(number))
        {
            return (long)number;
        }

        refusals.Add(new Refusal(RefusalKind.Invalid, "partnering.number", Phrase.With(PartnerTexts.Wrong_Number, label, least, Show.Count(most)), field));
        return otherwise;
    }
}
