using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>Gates, kinds of decision and the steps of routes: a body can take the decision that is asked of it, and nothing waits for itself.</summary>
internal static class DecisionRules
{
    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Of("process-gates"))
        {
            foreach (var gate in file.Root.List("gates"))
            {
                CheckGate(index, file, gate, faults);
            }
        }

        foreach (var file in index.Of("process-decision-kinds"))
        {
            CheckKinds(file, faults);
        }

        foreach (var file in index.Of("process-routes"))
        {
            CheckRoutes(index, file, faults);
        }
    }

    private static void CheckGate(ContentIndex index, ContentFile file, Spot gate, FaultList faults)
    {
        var required = LocalNames.ById(gate, "requires");
        foreach (var decision in gate.List("requires"))
        {
            CheckBody(index, file, decision.At("kind"), [decision.At("body")], decision.At("body"), faults);
            foreach (var earlier in decision.List("after").Where(earlier => !required.ContainsKey(earlier.Text)))
            {
                LocalNames.Unknown(file, earlier, CheckTexts.Kind_Requirement, required.Keys, faults);
            }

            CheckOnlyIf(index, file, decision.At("onlyIf"), required, faults);
        }

        TellCircle(file, required, required.ToDictionary(pair => pair.Key, pair => pair.Value.List("after").Select(earlier => earlier.Text).ToList(), StringComparer.Ordinal), faults);
        var rule = gate.At("rule");
        if (rule.At("default").Text is { Length: > 0 } usual && rule.List("allowed").All(allowed => allowed.Text != usual))
        {
            faults.Add(file, rule.At("default"), "rule-not-allowed", CheckTexts.RuleNotAllowed, CheckTexts.RuleNotAllowed_Mend, usual);
        }
    }

    private static void CheckOnlyIf(ContentIndex index, ContentFile file, Spot onlyIf, Dictionary<string, Spot> required, FaultList faults)
    {
        var (requirement, outcome) = (onlyIf.At("requirement"), onlyIf.At("outcome"));
        if (requirement.Text.Length == 0)
        {
            return;
        }

        if (!required.TryGetValue(requirement.Text, out var other))
        {
            LocalNames.Unknown(file, requirement, CheckTexts.Kind_Requirement, required.Keys, faults);
        }
        else if (index.Resolve(file, other.At("kind").Text, ItemKinds.Decision) is { } kind && LocalNames.ById(kind.Item, "outcomes") is var outcomes && !outcomes.ContainsKey(outcome.Text))
        {
            LocalNames.Unknown(file, outcome, CheckTexts.Kind_Outcome, outcomes.Keys, faults);
        }
    }

    private static void CheckKinds(ContentFile file, FaultList faults)
    {
        var kinds = LocalNames.ById(file.Root, "kinds");
        foreach (var kind in kinds.Values)
        {
            var outcomes = LocalNames.ById(kind, "outcomes");
            foreach (var outcome in kind.List("needsText").Where(outcome => !outcomes.ContainsKey(outcome.Text)))
            {
                LocalNames.Unknown(file, outcome, CheckTexts.Kind_Outcome, outcomes.Keys, faults);
            }
        }

        TellCircle(file, kinds, kinds.ToDictionary(pair => pair.Key, pair => new List<string> { pair.Value.At("after").Text }, StringComparer.Ordinal), faults);
    }

    private static void CheckRoutes(ContentIndex index, ContentFile file, FaultList faults)
    {
        var reasons = LocalNames.ById(file.Root, "skipReasons");
        foreach (var step in file.Root.List("routes").SelectMany(route => route.List("editions")).SelectMany(edition => edition.List("steps")))
        {
            CheckBody(index, file, step.At("kind"), [.. step.List("by")], step.At("kind"), faults);
            if (step.At("skippedWhen") is { Text.Length: > 0 } reason && !reasons.ContainsKey(reason.Text))
            {
                LocalNames.Unknown(file, reason, CheckTexts.Kind_SkipReason, reasons.Keys, faults);
            }
        }
    }

    /// <summary>At least one of the bodies can take a decision of that kind.</summary>
    private static void CheckBody(ContentIndex index, ContentFile file, Spot reference, IReadOnlyList<Spot> bodies, Spot place, FaultList faults)
    {
        if (index.Resolve(file, reference.Text, ItemKinds.Decision) is not { } kind || bodies.All(body => body.Text.Length == 0))
        {
            return;
        }

        var able = kind.Item.List("bodies").Select(body => ContentIndex.Name(kind.File, body)).ToHashSet();
        if (!bodies.Any(body => able.Contains(ContentIndex.Name(file, body))))
        {
            faults.Add(
                file, place, "body-cannot-decide", CheckTexts.BodyCannotDecide, CheckTexts.BodyCannotDecide_Mend,
                string.Join(", ", bodies.Select(body => body.Text)), reference.Text, string.Join(", ", able.Select(body => body.Id)));
        }
    }

    private static void TellCircle(ContentFile file, Dictionary<string, Spot> spots, Dictionary<string, List<string>> next, FaultList faults)
    {
        var circle = Circle.In(next);
        foreach (var id in circle)
        {
            faults.Add(file, spots[id].At("after"), "circle", CheckTexts.Circle, CheckTexts.Circle_Mend, id, string.Join(", ", circle.Order(StringComparer.Ordinal)));
        }
    }
}
