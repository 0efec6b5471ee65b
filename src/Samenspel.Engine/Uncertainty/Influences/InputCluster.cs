using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Programs;

namespace Samenspel.Engine.Uncertainty.Influences;

/// <summary>Coordinates that belong to one input which is independent of all others.</summary>
internal sealed record InputCluster(InputKind Kind, string Key, IReadOnlyList<int> Coordinates)
{
    public static IReadOnlyList<InputCluster> In(UncertainCase input, SlotPlan plan)
    {
        var inputs = UncertainInput.In(input, plan);
        var names = plan.Names.Select((name, i) => (name, i)).ToArray();
        var single = inputs.Where(known => known.Group is null).Select(known => new InputCluster(known.Kind, known.Key, Places(known)));
        var grouped = inputs.Where(known => known.Group is not null).GroupBy(known => known.Group!).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new InputCluster(InputKind.Group, group.Key, [plan.SlotOf($"group:{group.Key}") - 1, .. group.SelectMany(Places)])).ToArray();
        if (grouped.Length > 1 && input.BetweenGroups != 0)
        {
            grouped = [new(InputKind.AllGroups, "", [.. names.Where(pair => pair.name == "groups").Select(pair => pair.i), .. grouped.SelectMany(group => group.Coordinates)])];
        }

        return [.. single, .. grouped];

        static IEnumerable<int> Places(UncertainInput known) => known.Slots.Select(slot => slot - 1);
    }

    private InputCluster(InputKind kind, string key, IEnumerable<int> places)
        : this(kind, key, [.. places])
    {
    }
}
