using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Examples;

/// <summary>What the report of an example says, beside the questions that the content took from it.</summary>
internal sealed class ReadReport(ExampleProcesses examples, ContentLibrary library)
{
    /// <returns>The same process, with its report when it is that of an example.</returns>
    public ProcessView Into(ProcessView view) => view.Model is { } model && examples.Of(view.Dossier) is { } example
        ? view with
        {
            Report = new(
                example,
                [
                    .. model.Phases.Select(phase => (phase, (IReadOnlyList<ProcessQuestion>)
                        [
                            .. phase.Questions.Select(id => library.Item<ProcessQuestion>(model.Document, id)).OfType<ProcessQuestion>()
                                .Where(question => question.Sources.Any(source => source.Source == example.Citation)),
                        ])).Where(pair => pair.Item2.Count > 0),
                ])
            {
                Instruments =
                [
                    .. (example.Findings?.Instruments ?? []).Select(named => ContentReference.Split(named, "")).Select(named => library.Find(named.Publisher, named.Id)?.Document.Name).OfType<LocalText>(),
                ],
            },
        }
        : view;
}

/// <param name="Questions">The questions that the content took from the report, by phase.</param>
internal sealed record ShownReport(ExampleProcess Example, IReadOnlyList<(ProcessPhase Phase, IReadOnlyList<ProcessQuestion> Questions)> Questions)
{
    /// <summary>Names of what was measured with.</summary>
    public IReadOnlyList<LocalText> Instruments { get; init; } = [];
}
