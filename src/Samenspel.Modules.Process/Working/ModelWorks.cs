using System.Collections.Concurrent;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Working;

/// <summary>What the phases of a model hold, put together once for each version.</summary>
internal sealed class ModelWorks(ContentLibrary library)
{
    private readonly ConcurrentDictionary<ContentPin, ModelWork> _known = new();

    public ModelWork Of(RunModel model) => _known.GetOrAdd(model.Pin, _ => Build(model));

    private ModelWork Build(RunModel model)
    {
        var facts = model.Uses.Select(pin => library.Find(pin.Publisher, pin.Id, pin.Version)?.Document).OfType<FactsDocument>().SelectMany(document => document.Facts);
        return new(model, [.. model.Phases.Select(phase => Build(model.Document, phase))], facts.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id, StringComparer.Ordinal));
    }

    private PhaseWork Build(ModelDocument model, ProcessPhase phase) => new(
        phase,
        [.. phase.Actors.Select(actor => (actor, Role: library.Item<ProcessRole>(model, actor.Role))).Where(one => one.Role is not null).Select(one => (one.actor, one.Role!))],
        Items<ProcessQuestion>(model, phase.Questions),
        Items<ProcessOutput>(model, phase.Outputs),
        Items<ProcessWarning>(model, phase.Warnings),
        Items<ProcessStatistic>(model, phase.Statistics),
        Items<ProcessIntervention>(model, phase.Interventions));

    private List<T> Items<T>(ModelDocument model, IReadOnlyList<string> references)
        where T : ContentItem => [.. references.Select(reference => library.Item<T>(model, reference)).OfType<T>()];
}
