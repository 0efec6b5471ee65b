using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Process.Running;

/// <summary>Gives the content to the modules that measure with it.</summary>
internal sealed class ContentReading(ContentLibrary library, IDossiers dossiers, ProcessReader reader, RunModels models) : IProcessContent
{
    public ContentConditions Conditions
    {
        get
        {
            var document = Own<ConditionsDocument>();
            return new(
                EditionOf(document),
                Text(document.Rule),
                [.. document.Levels.Select(level => new ContentOption(level.Id, Text(level.Name)))],
                [.. document.Conditions.Select(one => new ContentCondition(one.Id, Text(one.Name), Text(one.Statement), Text(one.Symptom.Name), Text(one.Symptom.Sign)))]);
        }
    }

    public ContentForces Forces
    {
        get
        {
            var document = Own<ForcesDocument>();
            return new(
                EditionOf(document),
                [.. Enumerable.Range(document.Scale.Lowest, document.Scale.Highest - document.Scale.Lowest + 1).Select(level => Level(document.Scale, level))],
                [.. document.Forces.Select(force => new ContentForce(force.Id, Text(force.Name), Text(force.Statement)))],
                [.. document.Reactions.Select(one => new ContentReaction(one.Id, Text(one.Name), Text(one.Sign), Text(one.Reply)))]);
        }
    }

    public ContentTree Alternatives
    {
        get
        {
            var document = Own<AlternativesDocument>();
            var outcomes = document.Outcomes.ToDictionary(outcome => outcome.Id, StringComparer.Ordinal);
            return new(
                EditionOf(document),
                document.Start,
                [.. document.Nodes.Select(node => Node(document, node))],
                [.. document.Leaves.Select(leaf => new ContentLeaf(leaf.Id, leaf.Outcome, Text(outcomes[leaf.Outcome].Name), Text(leaf.Name), Text(leaf.Advice)))]);
        }
    }

    public IReadOnlyList<ContentInstrument> Instruments =>
        [.. library.Newest<InstrumentDocument>().Select(document => new InstrumentReading(library, document).Read(EditionOf(document))).OrderBy(one => one.Edition.Name.Nl, StringComparer.Ordinal)];

    public IReadOnlyList<ContentOption> Roles => [.. Own<RolesDocument>().Roles.Select(role => new ContentOption(role.Id, Text(role.Name)))];

    public async Task<IReadOnlyList<ContentPhase>> PhasesAsync(DossierId id, CancellationToken cancellation)
    {
        var view = await dossiers.FindAsync(id, cancellation) is { } dossier ? await reader.ReadAsync(dossier, cancellation) : null;
        var model = view?.Model ?? models.Newest[0];
        return [.. model.Phases.Select(phase => new ContentPhase(phase.Id, phase.Number, Text(phase.Name), view?.Running.Any(track => track.IsNow(phase)) == true))];
    }

    // What a regional body publishes stands beside it; what is measured everywhere is the product's own.
    private T Own<T>()
        where T : ContentDocument => library.Newest<T>().OrderBy(document => document.Publisher != LawPublisher.Own).First();

    private ContentEdition EditionOf(ContentDocument document) => new(
        document.Publisher, document.Id, document.Version, library.Find(document.Publisher, document.Id, document.Version)!.Sha256, Text(document.Name), document.Note is { } note ? Text(note) : null);

    private ContentNode Node(AlternativesDocument document, TreeNode node) => new(
        node.Id,
        Text(node.Question),
        Text(node.Reason),
        (int)node.Hardness,
        [.. node.Sources.Select(cited => library.Item<ContentSource>(document, cited.Source)).OfType<ContentSource>().DistinctBy(source => source.Id).Select(source => Text(source.Title))],
        [.. node.Answers.Select(answer => new ContentAnswer(answer.Answer.ToString().ToLowerInvariant(), answer.To, Text(answer.Because)))]);

    private static ContentOption Level(ForceScale scale, int level)
    {
        var number = level.ToString(CultureInfo.InvariantCulture);
        return new(number, level == scale.Lowest ? Text(scale.LowestName) : level == scale.Highest ? Text(scale.HighestName) : new(number, number));
    }

    private static LawText Text(LocalText text) => new(text.Nl, text.En ?? text.Nl);
}
