using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>The tree of the alternatives test: no circle, everything can be reached, every way ends in an outcome.</summary>
internal static class TreeRules
{
    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Of("process-alternatives"))
        {
            Check(file, faults);
        }
    }

    private static void Check(ContentFile file, FaultList faults)
    {
        var nodes = ById(file, "nodes");
        var places = ById(file, "nodes").Concat(ById(file, "leaves")).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var start = file.Root.At("start");
        CheckTargets(file, [start, .. file.Root.List("nodes").SelectMany(node => node.List("answers")).Select(answer => answer.At("to"))], places, faults);
        CheckOutcomes(file, faults);
        foreach (var node in file.Root.List("nodes"))
        {
            foreach (var answer in node.List("answers").GroupBy(answer => answer.At("answer").Text, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            {
                faults.Add(file, answer.At("answer"), "double-answer", CheckTexts.DoubleAnswer, CheckTexts.DoubleAnswer_Mend, answer.At("answer").Text);
            }
        }

        var next = nodes.ToDictionary(node => node.Key, node => node.Value.List("answers").Select(answer => answer.At("to").Text).ToList(), StringComparer.Ordinal);
        var circle = Circle.In(next);
        foreach (var id in circle)
        {
            faults.Add(file, nodes[id], "circle", CheckTexts.Circle, CheckTexts.Circle_Mend, id, string.Join(", ", circle.Order(StringComparer.Ordinal)));
        }

        if (places.ContainsKey(start.Text))
        {
            var reached = Reached(start.Text, next);
            foreach (var (id, spot) in places.Where(place => !reached.Contains(place.Key)))
            {
                faults.Add(file, spot, "unreachable", CheckTexts.Unreachable, CheckTexts.Unreachable_Mend, id, start.Text);
            }
        }
    }

    private static void CheckTargets(ContentFile file, IEnumerable<Spot> targets, Dictionary<string, Spot> places, FaultList faults)
    {
        foreach (var target in targets.Where(target => target.Text.Length > 0 && !places.ContainsKey(target.Text)))
        {
            LocalNames.Unknown(file, target, CheckTexts.Kind_Place, places.Keys, faults);
        }
    }

    private static void CheckOutcomes(ContentFile file, FaultList faults)
    {
        var outcomes = ById(file, "outcomes");
        foreach (var outcome in file.Root.List("leaves").Select(leaf => leaf.At("outcome")).Where(outcome => outcome.Text.Length > 0 && !outcomes.ContainsKey(outcome.Text)))
        {
            LocalNames.Unknown(file, outcome, CheckTexts.Kind_Outcome, outcomes.Keys, faults);
        }
    }

    private static HashSet<string> Reached(string start, Dictionary<string, List<string>> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var target in next.GetValueOrDefault(id) ?? [])
            {
                if (reached.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        return reached;
    }

    private static Dictionary<string, Spot> ById(ContentFile file, string list) => LocalNames.ById(file.Root, list);
}
