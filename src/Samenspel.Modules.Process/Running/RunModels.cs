using System.Collections.Concurrent;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Running;

/// <summary>Process models, put together once for each version that a dossier asks for.</summary>
internal sealed class RunModels(ContentLibrary library)
{
    private readonly ConcurrentDictionary<(string Publisher, string Id, int Version), RunModel> _known = new();

    /// <summary>The newest version of every model, the one with most phases first.</summary>
    public IReadOnlyList<RunModel> Newest => field ??= [.. library.Newest<ModelDocument>().Select(model => Find(model.Publisher, model.Id, model.Version)!).OrderByDescending(model => model.Phases.Count)];

    /// <returns>That version with what it uses; null when it is not in this installation any more, or not the same.</returns>
    public RunModel? Find(ContentPin pin) => Find(pin.Publisher, pin.Id, pin.Version) is { } found && found.Pin.Sha256 == pin.Sha256 ? found : null;

    /// <returns>The newest version of the same model, when that is newer than this one.</returns>
    public RunModel? NewerThan(RunModel model) => Newest.FirstOrDefault(one => one.Key == model.Key && one.Pin.Version > model.Pin.Version);

    private RunModel? Find(string publisher, string id, int version)
    {
        if (_known.TryGetValue((publisher, id, version), out var known))
        {
            return known;
        }

        if (library.Find(publisher, id, version) is not { Document: ModelDocument model } kept)
        {
            return null;
        }

        return _known.GetOrAdd((publisher, id, version), _ => Build(kept, model));
    }

    private RunModel Build(KeptDocument kept, ModelDocument model)
    {
        var uses = Used(model);
        var phases = model.Phases.ToDictionary(phase => phase.Id, StringComparer.Ordinal);
        var gates = model.Gates.Select(place => Place(model, place, phases)).OrderBy(gate => gate.Before.Number).ToList();
        return new(
            PinOf(kept),
            [.. uses.Select(PinOf)],
            model,
            gates,
            gates.First(gate => gate.Id == Local(model.Lock.Gate)),
            phases[model.Lock.Closes],
            [
                .. model.Phases.SelectMany(phase => phase.Questions.Select(id => (phase, library.Item<ProcessQuestion>(model, id)!)))
                    .Where(asked => asked.Item2 is { Matter: QuestionMatter.How }).DistinctBy(asked => asked.Item2.Id),
            ],
            model.Phases.ToDictionary(
                phase => phase.Id, phase => (IReadOnlyList<ProcessOutput>)[.. phase.Outputs.Select(id => library.Item<ProcessOutput>(model, id)).OfType<ProcessOutput>()], StringComparer.Ordinal),
            KindsOf(uses));
    }

    private PlacedGate Place(ModelDocument model, GatePlace place, Dictionary<string, ProcessPhase> phases)
    {
        var gate = library.Item<ProcessGate>(model, place.Gate)!;
        var document = model.Uses.Select(pin => UsedBy(model, pin)?.Document).OfType<GatesDocument>().First(one => one.Gates.Contains(gate));
        return new(
            gate,
            phases[place.After],
            phases[place.Before],
            [.. gate.Requires.Select(required => new AskedDecision(required, library.Item<DecisionKind>(document, required.Kind)!, library.Item<DecidingBody>(document, required.Body)!))]);
    }

    // The documents that the model uses, those that they use, and so on; each once.
    private List<KeptDocument> Used(ModelDocument model)
    {
        var found = new List<KeptDocument>();
        var next = new Queue<ContentDocument>([model]);
        while (next.TryDequeue(out var document))
        {
            foreach (var used in document.Uses.Select(pin => UsedBy(document, pin)).OfType<KeptDocument>().Where(used => !found.Contains(used)))
            {
                found.Add(used);
                next.Enqueue(used.Document);
            }
        }

        return found;
    }

    private List<(DecisionKind Kind, DecidingBody Body)> KindsOf(List<KeptDocument> uses) =>
    [
        .. from document in uses.Select(used => used.Document).OfType<DecisionKindsDocument>()
           from kind in document.Kinds
           from body in kind.Bodies.Select(id => library.Item<DecidingBody>(document, id)).OfType<DecidingBody>()
           select (kind, body),
    ];

    private KeptDocument? UsedBy(ContentDocument from, PinnedDocument pin)
    {
        var (publisher, id) = ContentReference.Split(pin.Id, from.Publisher);
        return library.Find(publisher, id, pin.Version);
    }

    private static ContentPin PinOf(KeptDocument kept) => new(kept.Document.Publisher, kept.Document.Id, kept.Document.Version, kept.Sha256);

    private static string Local(string reference) => ContentReference.Split(reference, "").Id;
}
