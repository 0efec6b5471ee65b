using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>
/// The stable keys of what a case assumes: <c>figure/…</c> as the exchange file spells it, <c>figure/fteToday/dordrecht</c> for one participant,
/// <c>default/…</c> for a default and <c>line/…</c> for a cost line.
/// </summary>
internal static class AssumptionKeys
{
    private static readonly string[] Rows = ["inhabitants", "fteToday", "fteAlone"];

    /// <returns>All that an objection can be about now, with words in the language of the page.</returns>
    public static IReadOnlyList<(string Key, string Label)> Of(BusinessCaseFile file)
    {
        var mapped = CaseMapping.Of(file, UncertaintyDefaults.Shipped);
        var labels = new AssumptionLabels(file);
        var single = new List<string> { "costPerFte" };
        single.AddRange(file.Joint is null ? [] : ["joint"]);
        single.AddRange(file.Rule is null ? [] : ["rule"]);
        single.AddRange(file.MinimumSaving is null ? [] : ["minimumSaving"]);
        string[] keys =
        [
            .. Rows.Select(row => $"figure/{row}"),
            .. file.Participants.SelectMany(participant => Rows.Select(row => $"figure/{row}/{participant.Id}")),
            .. single.Select(one => $"figure/{one}"),
            .. mapped.Defaults.Select(one => $"default/{JsonNames.Of(one.Id)}"),
            .. mapped.Euro.Lines.Select(line => $"line/{line.Key}"),
        ];
        return [.. keys.Distinct(StringComparer.Ordinal).Select(key => (key, LabelOf(key, labels)!))];
    }

    /// <returns>Words for a key; null for one that this edition does not know.</returns>
    public static string? LabelOf(string key, AssumptionLabels labels) => key.Split('/', 3) switch
    {
        ["figure", var row, var participant] when Rows.Contains(row) => $"{AssumptionLabels.Figure(row)}: {labels.Name(participant)}",
        ["figure", var row] when Rows.Contains(row) => AssumptionLabels.Figure(row),
        ["figure", "costPerFte" or "joint" or "rule" or "minimumSaving"] => labels.OfPath("$." + key["figure/".Length..]),
        ["default", var id] => Phrase.With(VersionTexts.Key_Default, AssumptionLabels.Default(id)),
        ["line", ..] => Phrase.With(VersionTexts.Key_Line, labels.OfPart("lines/" + key["line/".Length..])),
        _ => null,
    };
}
