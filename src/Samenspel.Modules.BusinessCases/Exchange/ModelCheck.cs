using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>The rules for overruled defaults, variants, groups and benefits, whether they come from a file or from a form.</summary>
internal sealed class ModelCheck
{
    private const int LongestGroup = 60;

    // What a case has by itself.
    private static readonly string[] OwnSituations = [UncertainCaseResult.Today, UncertainCaseResult.Alone, UncertainCaseResult.Together];
    private static readonly string[] OwnGroups = [CaseModel.StartGroup, JointLines.Group];

    private readonly FaultList _faults;
    private readonly string _path;
    private readonly CaseModel _model;

    private ModelCheck(FaultList faults, string path, CaseModel model) => (_faults, _path, _model) = (faults, path, model);

    /// <param name="faults">Gets the faults.</param>
    /// <param name="path">Where the model stands.</param>
    /// <param name="model">What is checked.</param>
    /// <param name="participants">Ids of those that can pay a line.</param>
    public static void Into(FaultList faults, string path, CaseModel model, IReadOnlyList<string> participants)
    {
        var check = new ModelCheck(faults, path, model);
        check.Overrules();
        check.Variants();
        check.Groups();
        check.Benefits();
        check.TooMany("lines", model.Lines.Count, ModelLimits.Lines);
        check.Keys("lines", [.. model.Lines.Select(line => line.Key)], StandardLines.Keys);
        var lines = new LineCheck(faults, [.. OwnSituations, .. model.Variants.Select(variant => variant.Key)], [.. model.Groups.Select(group => group.Name), CaseModel.StartGroup], participants);
        for (var i = 0; i < model.Lines.Count; i++)
        {
            lines.Check($"{path}.lines[{i}]", model.Lines[i]);
        }
    }

    private void Overrules()
    {
        TooMany("overrules", _model.Overrules.Count, ModelLimits.Overrules);
        for (var i = 0; i < _model.Overrules.Count; i++)
        {
            var (overrule, at) = (_model.Overrules[i], $"{_path}.overrules[{i}]");
            if (_model.Overrules.Take(i).Any(other => other.Id == overrule.Id))
            {
                _faults.Add("duplicate-key", $"{at}.id", ModelTexts.Check_Twice, JsonNames.Of(overrule.Id));
            }

            if (DefaultShape.Of(overrule.Id).Names.Length == 0)
            {
                _faults.Add("not-overrulable", $"{at}.id", ModelTexts.Check_NoNumber, JsonNames.Of(overrule.Id));
                continue;
            }

            DefaultNumbers.Check(_faults, $"{at}.numbers", DefaultShape.OfOverrule(overrule.Id), overrule.Numbers);
            Correlation(overrule, $"{at}.numbers.value");
            if (string.IsNullOrWhiteSpace(overrule.Reason.Nl))
            {
                _faults.Add("reason-missing", $"{at}.reason", ModelTexts.Check_Reason);
            }

            BusinessCaseCheck.Text(_faults, $"{at}.reason", overrule.Reason);
            BusinessCaseCheck.Source(_faults, $"{at}.source", overrule.Source);
        }
    }

    // Many that all move against each other cannot be: below zero only to minus one divided by one less than their number.
    private void Correlation(DefaultOverrule overrule, string path)
    {
        var members = 2 + _model.Lines.Count(line => line.Group == CaseModel.StartGroup);
        var lowest = -1m / (members - 1);
        if (overrule is { Id: DefaultId.StartCorrelation, Numbers: [var strength] } && strength.Value < lowest)
        {
            _faults.Add("correlation-impossible", path, ModelTexts.Check_Correlation, members, decimal.Round(lowest, 4));
        }
    }

    private void Variants()
    {
        TooMany("variants", _model.Variants.Count, ModelLimits.Variants);
        Keys("variants", [.. _model.Variants.Select(variant => variant.Key)], OwnSituations);
        for (var i = 0; i < _model.Variants.Count; i++)
        {
            var (variant, at) = (_model.Variants[i], $"{_path}.variants[{i}]");
            BusinessCaseCheck.Name(_faults, $"{at}.name", variant.Name.Nl, variant.Name.En);
            BusinessCaseCheck.Text(_faults, $"{at}.description", variant.Description);
            FigureChecks.Joint(_faults, $"{at}.joint", variant.Joint?.Low, variant.Joint?.High);
            BusinessCaseCheck.Source(_faults, $"{at}.joint.source", variant.Joint?.Source);
            FigureChecks.Number(_faults, $"{at}.jointFactor", variant.JointFactor, 0.1m, 10, 4);
            if (variant.Sharing == CostDriver.PartnerPairs)
            {
                _faults.Add("not-a-key", $"{at}.sharing", ModelTexts.Check_NotAKey);
            }

            if (variant is { Joint: not null, JointFactor: not null })
            {
                _faults.Add("two-joints", $"{at}.jointFactor", ModelTexts.Check_TwoJoints);
            }
        }
    }

    private void Groups()
    {
        TooMany("groups", _model.Groups.Count, ModelLimits.Groups);
        for (var i = 0; i < _model.Groups.Count; i++)
        {
            var (group, at) = (_model.Groups[i], $"{_path}.groups[{i}]");
            Needed($"{at}.name", group.Name);
            if (group.Name.Length > LongestGroup)
            {
                _faults.Add("too-long", $"{at}.name", BusinessCaseTexts.TooLong, LongestGroup);
            }
            else if (OwnGroups.Contains(group.Name))
            {
                _faults.Add("reserved-key", $"{at}.name", ModelTexts.Check_Reserved, group.Name);
            }
            else if (_model.Groups.Take(i).Any(other => other.Name == group.Name))
            {
                _faults.Add("duplicate-key", $"{at}.name", ModelTexts.Check_Twice, JsonPath.Short(group.Name));
            }

            if (group.Strength is < 0 or > 1)
            {
                _faults.Add("correlation-impossible", $"{at}.strength", ModelTexts.Check_Strength);
            }
        }
    }

    private void Benefits()
    {
        TooMany("benefits", _model.Benefits.Count, ModelLimits.Benefits);
        Keys("benefits", [.. _model.Benefits.Select(benefit => benefit.Key)], []);
        for (var i = 0; i < _model.Benefits.Count; i++)
        {
            var (benefit, at) = (_model.Benefits[i], $"{_path}.benefits[{i}]");
            Needed($"{at}.text", benefit.Text.Nl);
            BusinessCaseCheck.Text(_faults, $"{at}.text", benefit.Text);
            BusinessCaseCheck.Text(_faults, $"{at}.who", benefit.Who);
        }
    }

    private void TooMany(string list, int count, int most)
    {
        if (count > most)
        {
            _faults.Add("too-many", $"{_path}.{list}", ModelTexts.Check_TooMany, most);
        }
    }

    private void Keys(string list, IReadOnlyList<string> keys, IReadOnlyCollection<string> reserved)
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < keys.Count; i++)
        {
            var at = $"{_path}.{list}[{i}].key";
            if (!BusinessCaseCheck.IsId(keys[i]))
            {
                _faults.Add("bad-id", at, BusinessCaseTexts.BadId, JsonPath.Short(keys[i]));
            }
            else if (reserved.Contains(keys[i]))
            {
                _faults.Add("reserved-key", at, ModelTexts.Check_Reserved, keys[i]);
            }
            else if (!seen.Add(keys[i]))
            {
                _faults.Add("duplicate-key", at, ModelTexts.Check_Twice, keys[i]);
            }
        }
    }

    private void Needed(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _faults.Add("blank", path, BusinessCaseTexts.Blank);
        }
    }
}
