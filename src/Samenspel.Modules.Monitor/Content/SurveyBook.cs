using System.Text.Json;
using Samenspel.Modules.Monitor.Contracts;

namespace Samenspel.Modules.Monitor.Content;

/// <summary>Every version of the questions that was ever given out; a campaign keeps the one with which it began.</summary>
internal sealed class SurveyBook : ISurveyMotives
{
    private const string Format = "samenspel-survey/1";
    private const int Marks = 5;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly Lazy<IReadOnlyDictionary<int, Survey>> _all = new(ReadAll);

    /// <summary>What a new campaign takes.</summary>
    public Survey Newest => _all.Value.MaxBy(one => one.Key).Value;

    IReadOnlyList<SurveyMotive> ISurveyMotives.All => [.. Newest.Motives.Select(one => new SurveyMotive(one.Id, one.Name.Here))];

    public Survey Of(int version) => _all.Value[version];

    /// <returns>The questions of a file.</returns>
    /// <exception cref="InvalidDataException">The file cannot be used; the message names everything that is wrong.</exception>
    public static Survey Read(Stream stream)
    {
        Survey survey;
        try
        {
            survey = JsonSerializer.Deserialize<Survey>(stream, Options)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {fault.LineNumber + 1}: {fault.Message}"), fault);
        }

        var faults = Check(survey).ToList();
        return faults.Count == 0 ? survey : throw new InvalidDataException(string.Join('\n', faults));
    }

    private static Dictionary<int, Survey> ReadAll()
    {
        var assembly = typeof(SurveyBook).Assembly;
        var all = new Dictionary<int, Survey>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("survey/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var survey = Read(stream);
            all.Add(survey.Version, survey);
        }

        return all;
    }

    private static IEnumerable<string> Check(Survey survey)
    {
        if (survey.Format != Format)
        {
            yield return $"format: {survey.Format} is not {Format}";
        }

        (string, IReadOnlyList<SurveyOption>)[] lists =
            [("tasks", survey.Tasks), ("forms", survey.Forms), ("motives", survey.Motives), ("factors", survey.Factors), ("satisfaction", survey.Satisfaction)];
        foreach (var (list, options) in lists)
        {
            foreach (var fault in Check(list, options))
            {
                yield return fault;
            }
        }

        if (!survey.Satisfaction.Select(one => one.Id).SequenceEqual(["1", "2", "3", "4", "5"]))
        {
            yield return $"satisfaction: there are {Marks} marks, 1 to {Marks}";
        }

        foreach (var id in survey.Reference.Motives.Keys.Except(survey.Motives.Select(one => one.Id)))
        {
            yield return $"reference.motives: {id} is no motive";
        }

        foreach (var id in survey.Reference.Factors.Keys.Except(survey.Factors.Select(one => one.Id)))
        {
            yield return $"reference.factors: {id} is no factor";
        }

        if (survey.Reference.Factors.Values.Sum() != survey.Reference.FactorAnswers)
        {
            yield return $"reference.factorAnswers: the factors make {survey.Reference.Factors.Values.Sum()}, not {survey.Reference.FactorAnswers}";
        }
    }

    private static IEnumerable<string> Check(string list, IReadOnlyList<SurveyOption> options)
    {
        if (options.Count == 0)
        {
            yield return $"{list}: holds nothing";
        }

        foreach (var (at, one) in options.Index())
        {
            if (one.Id.Length == 0 || !one.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || options.Take(at).Any(other => other.Id == one.Id))
            {
                yield return $"{list}[{at}].id: {one.Id} must be of small letters, digits and hyphens, and there only once";
            }

            if (one.Name.Nl.Length == 0 || one.Name.En.Length == 0)
            {
                yield return $"{list}[{at}].name: must be there in both languages";
            }
        }
    }
}
