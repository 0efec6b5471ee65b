using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Running;

/// <summary>A process model with everything that it refers to, in the versions that a dossier keeps.</summary>
/// <param name="Pin">The model.</param>
/// <param name="Uses">Every document that it uses, and what those use in turn.</param>
/// <param name="Document">Its phases.</param>
/// <param name="Gates">In the order in which they are passed.</param>
/// <param name="Lock">The gate that must be open before how-questions come free.</param>
/// <param name="Closes">The phase that stays shut until then.</param>
/// <param name="Parked">The how-questions, each with its phase.</param>
/// <param name="Kinds">What a body can decide, whether or not a gate asks for it.</param>
internal sealed record RunModel(
    ContentPin Pin,
    IReadOnlyList<ContentPin> Uses,
    ModelDocument Document,
    IReadOnlyList<PlacedGate> Gates,
    PlacedGate Lock,
    ProcessPhase Closes,
    IReadOnlyList<(ProcessPhase Phase, ProcessQuestion Question)> Parked,
    IReadOnlyDictionary<string, IReadOnlyList<ProcessOutput>> Outputs,
    IReadOnlyList<(DecisionKind Kind, DecidingBody Body)> Kinds)
{
    public string Key => $"{Pin.Publisher}:{Pin.Id}";

    public IReadOnlyList<ProcessPhase> Phases => Document.Phases;

    public ProcessPhase? Phase(string? id) => Phases.FirstOrDefault(phase => phase.Id == id);

    public PlacedGate? Gate(string? id) => Gates.FirstOrDefault(gate => gate.Id == id);
}

/// <summary>A gate between two phases.</summary>
internal sealed record PlacedGate(ProcessGate Gate, ProcessPhase After, ProcessPhase Before, IReadOnlyList<AskedDecision> Asked)
{
    public string Id => Gate.Id;

    public AskedDecision? Find(string? requirement) => Asked.FirstOrDefault(asked => asked.Required.Id == requirement);
}

/// <summary>A decision that a gate asks for.</summary>
internal sealed record AskedDecision(RequiredDecision Required, DecisionKind Kind, DecidingBody Body)
{
    public string Id => Required.Id;

    public bool IsJoint => Required.Per == DecisionPer.Partnership;
}
