using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Working;

/// <summary>Everything that the phases of a model refer to, in the versions that a dossier keeps.</summary>
/// <param name="Facts">What warnings may ask about, by id.</param>
internal sealed record ModelWork(RunModel Model, IReadOnlyList<PhaseWork> Phases, IReadOnlyDictionary<string, ProcessFact> Facts)
{
    public PhaseWork? Phase(string? id) => Phases.FirstOrDefault(one => one.Phase.Id == id);

    public PhaseWork? PhaseOfQuestion(string id) => Phases.FirstOrDefault(one => one.Questions.Any(question => question.Id == id));

    public ProcessQuestion? Question(string id) => Phases.SelectMany(one => one.Questions).FirstOrDefault(question => question.Id == id);

    public ProcessWarning? Warning(string id) => Phases.SelectMany(one => one.Warnings).FirstOrDefault(warning => warning.Id == id);

    public ProcessOutput? Output(string id) => Phases.SelectMany(one => one.Outputs).FirstOrDefault(output => output.Id == id);
}

/// <summary>A phase with what stands in it.</summary>
internal sealed record PhaseWork(
    ProcessPhase Phase,
    IReadOnlyList<(PhaseActor Actor, ProcessRole Role)> Actors,
    IReadOnlyList<ProcessQuestion> Questions,
    IReadOnlyList<ProcessOutput> Outputs,
    IReadOnlyList<ProcessWarning> Warnings,
    IReadOnlyList<ProcessStatistic> Statistics,
    IReadOnlyList<ProcessIntervention> Interventions);
