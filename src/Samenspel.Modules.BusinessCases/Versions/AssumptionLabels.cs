using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Modelling;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Words for the parts of a case that the engine and the files name by keys.</summary>
/// <param name="Files">The files whose participants may be named.</param>
internal sealed record AssumptionLabels(params BusinessCaseFile[] Files)
{
    private static readonly Dictionary<string, Func<string>> Known = new(StringComparer.Ordinal)
    {
        ["years"] = () => Default(DefaultId.Years),
        ["discountRate"] = () => Default(DefaultId.DiscountRate),
        ["betweenGroups"] = () => VersionTexts.Part_Between,
        ["delayMonths"] = () => Default(DefaultId.DelayMonths),
        ["realisation"] = () => Default(DefaultId.Realisation),
        ["indices/ict"] = () => Default(DefaultId.PriceGrowth),
        ["groups/start"] = () => Default(DefaultId.StartCorrelation),
        ["lines/staff-today"] = () => VersionTexts.Line_StaffToday,
        ["lines/staff-alone"] = () => VersionTexts.Line_StaffAlone,
        ["lines/client-role"] = () => Default(DefaultId.ClientRole),
        ["lines/coordination"] = () => Default(DefaultId.Coordination),
        ["lines/friction"] = () => Default(DefaultId.Friction),
        ["lines/set-up"] = () => Default(DefaultId.SetUpEstimate),
        ["$.title"] = () => VersionTexts.Path_Title,
        ["$.date"] = () => VersionTexts.Path_Date,
        ["$.priceYear"] = () => VersionTexts.Path_PriceYear,
        ["$.vat"] = () => VersionTexts.Path_Vat,
        ["$.costPerFte"] = () => CasePageTexts.Assumption_Cost,
        ["$.joint"] = () => CasePageTexts.Assumption_Joint,
        ["$.rule"] = () => CasePageTexts.Assumption_Rule,
        ["$.minimumSaving"] = () => CasePageTexts.Assumption_Minimum,
        ["$.remarks"] = () => VersionTexts.Path_Remarks,
        ["$.published"] = () => VersionTexts.Path_Published,
        ["$.source"] = () => VersionTexts.Path_Source,
        [InputChanges.Defaults] = () => VersionTexts.Path_Defaults,
    };

    /// <returns>Words for a part that the engine compared, such as <c>lines/staff-today</c>; the name of what is somebody's own.</returns>
    public string OfPart(string field)
    {
        if (Known.TryGetValue(field, out var words))
        {
            return words();
        }

        var (kind, key) = field.Split('/', 2) is [var first, var rest] ? (first, rest) : (field, "");
        return kind switch
        {
            "partners" => Phrase.With(VersionTexts.Part_Partner, Name(key)),
            "situations" => Phrase.With(VersionTexts.Part_Situation, Variant(key)),
            "indices" => Phrase.With(VersionTexts.Part_Index, key),
            "groups" => Phrase.With(VersionTexts.Part_Group, key),
            "lines" when key.StartsWith("joint", StringComparison.Ordinal) => CasePageTexts.Assumption_Joint,
            "lines" => Phrase.With(VersionTexts.Part_Line, Line(key)),
            _ => field,
        };
    }

    /// <returns>Words for a place in the exchange file, in which items of lists are known by their key; the path itself where there are none.</returns>
    public string OfPath(string path)
    {
        if (InputPath.TryRead(path, out var list, out var key, out var rest))
        {
            var (item, field) = list switch
            {
                InputPath.Participants => (Name(key), Figure(rest)),
                InputPath.Lines => (Phrase.With(VersionTexts.Part_Line, Line(key)), Field(rest, one => LineLabels.Of(LastModel, one))),
                InputPath.Variants => (Phrase.With(VersionTexts.Part_Situation, Variant(key)), Field(rest, PartLabels.OfVariant)),
                InputPath.Groups => (Phrase.With(VersionTexts.Part_Group, key), Field(rest, _ => ModelTexts.Group_Strength)),
                InputPath.Benefits => (Own(key, model => model.Benefits.FirstOrDefault(one => one.Key == key)?.Text), Field(rest, PartLabels.OfBenefit)),
                _ => (Default(key), Field(rest, PartLabels.OfOverrule)),
            };
            return field.Length == 0 ? item : $"{item}: {field}";
        }

        var known = Known.Where(one => path == one.Key || path.StartsWith(one.Key + ".", StringComparison.Ordinal) || path.StartsWith(one.Key + "[", StringComparison.Ordinal))
            .Select(one => (one.Key, Words: one.Value())).FirstOrDefault();
        return known.Key is null ? path : known.Key == path ? known.Words : Joined(known.Words, Aspect(path[known.Key.Length..].TrimStart('.')));
    }

    public string Name(string key) => Files.SelectMany(file => file.Participants).FirstOrDefault(one => one.Id == key) is { } participant ? CaseWords.Name(participant) : key;

    /// <returns>The name of a variant by its key; the key itself when no file has it.</returns>
    public string Variant(string key) => key == UncertainCaseResult.Together
        ? VersionTexts.Variant_Together
        : Own(key, model => model.Variants.FirstOrDefault(one => one.Key == key)?.Name);

    public static string Figure(string name)
    {
        var (first, rest) = name.Split('.', 2) is [var head, var tail] ? (head, tail) : (name, "");
        return Joined(
            first switch
            {
                "inhabitants" => CasePageTexts.Assumption_Inhabitants,
                "fteToday" => CasePageTexts.Assumption_Today,
                "fteAlone" => CasePageTexts.Assumption_Alone,
                "workplaces" => ModelTexts.Drivers_Workplaces,
                "applications" => ModelTexts.Drivers_Applications,
                "vatCompensable" => ModelTexts.Drivers_VatPercent,
                _ => first,
            },
            Aspect(rest));
    }

    public static string Default(DefaultId id) => CaseWords.In(UncertaintyDefaults.Shipped.Of(id).Name);

    /// <returns>The name of a default by its id in a file; the id itself when this edition does not have it.</returns>
    public static string Default(string id) => JsonNames.TryRead<DefaultId>(id, out var known) ? Default(known) : id;

    // The newest file that has it says what it is called.
    private string Own(string key, Func<CaseModel, LocalText?> name) =>
        Files.AsEnumerable().Reverse().Select(file => file.Uncertainty is { } model ? name(model) : null).FirstOrDefault(found => found is not null) is { } words ? CaseWords.In(words) : key;

    private string Line(string key) => Own(key, model => model.Lines.FirstOrDefault(one => one.Key == key)?.Name);

    private CaseModel LastModel => Files.Select(file => file.Uncertainty).LastOrDefault(model => model is not null) ?? new();

    // A name in two languages, a source and its parts have the name of the whole.
    private static string Field(string rest, Func<string, string> label) =>
        rest.Length == 0 ? "" : rest.Split('.') is ["source", ..] ? VersionTexts.Path_Source : label(rest.EndsWith(".nl", StringComparison.Ordinal) || rest.EndsWith(".en", StringComparison.Ordinal) ? rest[..^3] : rest);

    /// <summary>What is said about a number: the number itself needs no word.</summary>
    private static string Aspect(string name) => name switch
    {
        "value" => "",
        "low" => ModelTexts.Line_Low,
        "high" => ModelTexts.Line_High,
        "quality" => ModelTexts.Quality,
        "illustrative" => ModelTexts.Illustrative,
        _ => name == "source" || name.StartsWith("source.", StringComparison.Ordinal) ? VersionTexts.Path_Source : name,
    };

    private static string Joined(string words, string aspect) => aspect.Length == 0 ? words : $"{words} ({aspect})";
}
