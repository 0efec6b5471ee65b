using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Norms;

/// <summary>Reads the norm files of a folder and names every fault in every file.</summary>
internal sealed class NormReader
{
    private const string CurveFormat = "samenspel-fte-norm/1";
    private const string RuleFormat = "samenspel-joint-rule/1";
    private const int MaxBytes = 256 * 1024;

    private static readonly string[] Known = ["format", "id", "name", "source", "validFrom", "validUntil", "caveat", "points", "rule"];

    private readonly FaultList _faults = new();
    private readonly CaseParts _parts;

    private NormReader() => _parts = new CaseParts(_faults);

    public static Outcome<StaffingNorms> Read(string folder)
    {
        var curves = new List<FteNorm>();
        var rules = new List<JointRuleNorm>();
        var faults = new List<Refusal>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var (file, reader) = (Path.GetFileName(path), new NormReader());
            var id = reader.Read(File.ReadAllBytes(path), curves, rules);
            if (id is not null && !seen.TryAdd(id, file))
            {
                reader._faults.Add("duplicate-norm", "$.id", BusinessCaseTexts.NormDuplicateId, id, seen[id]);
            }

            faults.AddRange(reader._faults.All.Select(fault => fault with { Field = $"{file}: {fault.Field}" }));
        }

        return faults.Count > 0
            ? faults
            : new StaffingNorms(
                [.. curves.OrderBy(norm => norm.Id, StringComparer.Ordinal)],
                [.. rules.OrderBy(norm => norm.Id, StringComparer.Ordinal)]);
    }

    private string? Read(byte[] bytes, List<FteNorm> curves, List<JointRuleNorm> rules)
    {
        using var document = JsonText.Parse(bytes, MaxBytes, _faults);
        if (document is null || JsonObjectCursor.Open(document.RootElement, "$", _faults, Known) is not { } json)
        {
            return null;
        }

        var id = json.Text("id", required: true);
        var name = json.Child("name", required: true) is { } text ? _parts.Text(text, "$.name") : null;
        var source = _parts.Source(json, "source", required: true);
        var from = json.Date("validFrom", required: true);
        var until = json.Date("validUntil");
        if (until < from)
        {
            _faults.Add("bad-validity", "$.validUntil", BusinessCaseTexts.NormUntilBeforeFrom);
        }

        switch (json.Text("format", required: true))
        {
            case CurveFormat:
                var (caveat, curve) = (Caveat(json), Curve(json));
                curves.Add(new(id!, name!, source!, from ?? default, until, caveat!, curve!));
                break;
            case RuleFormat:
                rules.Add(new(id!, name!, source!, from ?? default, until, Rule(json)!));
                break;
            case { } other:
                _faults.Add(
                    "unknown-format", "$.format", BusinessCaseTexts.NormUnknownFormat, JsonPath.Short(other), CurveFormat, RuleFormat);
                break;
        }

        return id;
    }

    private LocalText? Caveat(JsonObjectCursor json) =>
        json.Child("caveat", required: true) is { } text ? _parts.Text(text, "$.caveat") : null;

    private FteCurve? Curve(JsonObjectCursor json)
    {
        var before = _faults.All.Count;
        var points = json.Items("points", 1000, required: true).Select(item => Point(item.Element, item.Path)).ToList();
        if (_faults.All.Count > before)
        {
            return null;
        }

        if (points.Count < 2)
        {
            _faults.Add("too-few-points", "$.points", BusinessCaseTexts.NormTooFewPoints);
            return null;
        }

        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Inhabitants <= points[i - 1].Inhabitants)
            {
                _faults.Add("points-not-rising", $"$.points[{i}].inhabitants", BusinessCaseTexts.NormNotRising);
            }
        }

        return _faults.All.Count > before ? null : new FteCurve(points);
    }

    private FtePoint Point(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, _faults, "inhabitants", "fte") is not { } json)
        {
            return new(1, 0);
        }

        json.Child("inhabitants", required: true);
        var fte = json.Number("fte", required: true);
        FigureChecks.Fte(_faults, json.At("fte"), fte);
        return new(new RuleParts(_faults, _parts).Whole(json, "inhabitants") ?? 1, fte ?? 0);
    }

    private CaseRule? Rule(JsonObjectCursor json)
    {
        var rule = json.Child("rule", required: true) is { } element ? new RuleParts(_faults, _parts).Rule(element, "$.rule") : null;
        if (rule is not null)
        {
            RuleCheck.Alone(_faults, rule);
        }

        return rule;
    }
}
