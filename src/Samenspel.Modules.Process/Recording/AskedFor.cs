using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Recording;

/// <summary>What a decision is about: what a gate asks, or a kind of decision of a body by itself.</summary>
internal sealed record AskedFor(PlacedGate? Gate, AskedDecision? Asked, DecisionKind Kind, DecidingBody Body)
{
    public string Code => Gate is null ? $"{Kind.Id}:{Body.Id}" : $"{Gate.Id}/{Asked!.Id}";

    public LocalText Name => Asked?.Required.Name ?? Kind.Name;

    /// <summary>Of one participant: by the law of its municipality or of its staff, or because the gate asks it of each.</summary>
    public bool IsOfParticipant => Asked is { IsJoint: false } || (Asked is null && Body.Of is BodyOf.Municipality or BodyOf.Employer);

    /// <summary>Only the lead records what a body of several municipalities decides.</summary>
    public bool IsOfLead => Body.Of is not (BodyOf.Municipality or BodyOf.Employer);

    /// <summary>Everything that can be recorded: what the gates ask first.</summary>
    public static IEnumerable<AskedFor> All(RunModel model) =>
    [
        .. model.Gates.SelectMany(gate => gate.Asked.Select(asked => new AskedFor(gate, asked, asked.Kind, asked.Body))),
        .. model.Kinds.Select(one => new AskedFor(null, null, one.Kind, one.Body)),
    ];

    public static AskedFor? Find(RunModel model, string? code) => All(model).FirstOrDefault(one => one.Code == code);
}
