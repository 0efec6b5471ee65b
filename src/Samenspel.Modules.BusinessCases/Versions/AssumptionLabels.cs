using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
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

    /// <returns>Words for a part that the engine compared, such as <c>lines/staff-today</c>; a key of somebody's own as it is.</returns>
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
            "situations" => Phrase.With(VersionTexts.Part_Situation, key),
            "indices" => Phrase.With(VersionTexts.Part_Index, key),
            "groups" => Phrase.With(VersionTexts.Part_Group, key),
            "lines" when key.StartsWith("joint", StringComparison.Ordinal) => CasePageTexts.Assumption_Joint,
            "lines" => Phrase.With(VersionTexts.Part_Line, key),
            _ => field,
        };
    }

    /// <returns>Words for a place in the exchange file; the path itself where there are none.</returns>
    public string OfPath(string path)
    {
        if (path.StartsWith("$.participants[", StringComparison.Ordinal) && path.IndexOf(']', StringComparison.Ordinal) is var end and > 0
            && int.TryParse(path["$.participants[".Length..end], NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            var names = Files.Where(file => place < file.Participants.Count).Select(file => CaseWords.Name(file.Participants[place])).Distinct(StringComparer.Ordinal).ToList();
            var rest = path[(end + 1)..].TrimStart('.');
            return string.Join(": ", new[] { string.Join(" / ", names), Figure(rest) }.Where(part => part.Length > 0));
        }

        var known = Known.Where(one => path == one.Key || path.StartsWith(one.Key + ".", StringComparison.Ordinal) || path.StartsWith(one.Key + "[", StringComparison.Ordinal))
            .Select(one => (one.Key, Words: one.Value())).FirstOrDefault();
        return known.Key is null ? path : known.Key == path ? known.Words : $"{known.Words} ({path[known.Key.Length..].TrimStart('.')})";
    }

    public string Name(string key) => Files.SelectMany(file => file.Participants).FirstOrDefault(one => one.Id == key) is { } participant ? CaseWords.Name(participant) : key;

    public static string Figure(string name)
    {
        var (first, rest) = name.Split('.', 2) is [var head, var tail] ? (head, $" ({tail})") : (name, "");
        return first switch
        {
            "inhabitants" => CasePageTexts.Assumption_Inhabitants + rest,
            "fteToday" => CasePageTexts.Assumption_Today + rest,
            "fteAlone" => CasePageTexts.Assumption_Alone + rest,
            _ => name,
        };
    }

    public static string Default(DefaultId id) => CaseWords.In(UncertaintyDefaults.Shipped.Of(id).Name);

    /// <returns>The name of a default by its id in a file; the id itself when this edition does not have it.</returns>
    public static string Default(string id) => JsonNames.TryRead<DefaultId>(id, out var known) ? Default(known) : id;
}
