using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Renewing;

/// <summary>What changes between two versions of a process model, thing by thing.</summary>
internal static class RenewalLines
{
    /// <returns>By kind of thing, in the order of the model; none when everything says the same.</returns>
    public static IReadOnlyList<RenewalLine> Between(ModelWork before, ModelWork after) =>
    [
        .. Compare(RenewedThing.Phase, Phases(before), Phases(after)),
        .. Compare(RenewedThing.Gate, Gates(before), Gates(after)),
        .. Compare(RenewedThing.Question, Questions(before), Questions(after)),
        .. Compare(RenewedThing.Output, Outputs(before), Outputs(after)),
        .. Compare(RenewedThing.Warning, Warnings(before), Warnings(after)),
        .. Compare(RenewedThing.Intervention, Interventions(before), Interventions(after)),
        .. Compare(RenewedThing.Statistic, Statistics(before), Statistics(after)),
    ];

    private static IEnumerable<RenewalLine> Compare(RenewedThing of, IEnumerable<(string Id, LocalText Text)> before, IEnumerable<(string Id, LocalText Text)> after)
    {
        var (old, now) = (before.DistinctBy(one => one.Id).ToDictionary(one => one.Id, one => one.Text, StringComparer.Ordinal), after.DistinctBy(one => one.Id).ToList());
        foreach (var (id, text) in now)
        {
            if (!old.Remove(id, out var was))
            {
                yield return new(of, null, text);
            }
            else if (was != text)
            {
                yield return new(of, was, text);
            }
        }

        foreach (var gone in old.Values)
        {
            yield return new(of, gone, null);
        }
    }

    private static IEnumerable<(string, LocalText)> Phases(ModelWork work) => work.Phases.Select(one => (one.Phase.Id, one.Phase.Name));

    private static IEnumerable<(string, LocalText)> Gates(ModelWork work) => work.Model.Gates.Select(one => (one.Id, one.Gate.Name));

    private static IEnumerable<(string, LocalText)> Questions(ModelWork work) => work.Phases.SelectMany(one => one.Questions).Select(one => (one.Id, one.Text));

    private static IEnumerable<(string, LocalText)> Outputs(ModelWork work) => work.Phases.SelectMany(one => one.Outputs).Select(one => (one.Id, one.Name));

    private static IEnumerable<(string, LocalText)> Warnings(ModelWork work) => work.Phases.SelectMany(one => one.Warnings).Select(one => (one.Id, one.Text));

    private static IEnumerable<(string, LocalText)> Interventions(ModelWork work) => work.Phases.SelectMany(one => one.Interventions).Select(one => (one.Id, one.Name));

    private static IEnumerable<(string, LocalText)> Statistics(ModelWork work) => work.Phases.SelectMany(one => one.Statistics).Select(one => (one.Id, one.Text));
}
