using Samenspel.Modules.Assessments.Trees;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>The alternatives tests of a dossier that are shared, and the asker's own.</summary>
[ApiName("Alternatieventoetsen")]
internal sealed record AlternativesAnswer(IReadOnlyList<RunAnswer> Tests)
{
    public static AlternativesAnswer Of(AlternativesView view) => new([.. view.Runs.Select(RunAnswer.Of)]);
}

/// <summary>One walk through the alternatives test.</summary>
/// <param name="SharedAt">Null: only the asker's own people see it.</param>
/// <param name="Outcome">Null while something is asked.</param>
/// <param name="Steps">The path taken.</param>
[ApiName("Alternatieventoets")]
internal sealed record RunAnswer(
    Guid Id,
    Guid Participant,
    string Name,
    EditionAnswer Tree,
    DateTimeOffset StartedAt,
    DateTimeOffset? SharedAt,
    [property: ApiWords("make", "buy", "cooperate", "merge", "undecided")] string? Outcome,
    IReadOnlyList<StepAnswer> Steps)
{
    public static RunAnswer Of(RunView view) => new(
        view.Run.Id,
        view.Run.Participant,
        view.Run.Document.NameNl,
        EditionAnswer.Of(view.Run.Document.Tree.Edition),
        view.Run.StartedAt,
        view.Run.SharedAt,
        view.Run.Document.Leaf?.Outcome,
        [.. view.Run.Document.Steps.Select(step => new StepAnswer(step.Node, step.Answer, step.Reason))]);
}

/// <summary>An answer on the path.</summary>
[ApiName("ToetsStap")]
internal sealed record StepAnswer(string Question, [property: ApiWords("yes", "no", "unknown")] string Answer, string Reason);
