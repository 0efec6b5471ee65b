using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Overview;

/// <summary>The decisions that were recorded, without what was decided, and the gates that opened by one of them.</summary>
internal sealed class DecisionNews(ShownProcess process) : IDossierNews
{
    public async Task<IReadOnlyList<DossierNews>> SinceAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation)
    {
        var view = await process.OfAsync(dossier, cancellation);
        var recorded = view.Decisions.Where(one => one is { Document: not null } && one.Known.RecordedAt > since).ToList();
        return recorded.Count == 0 ? [] : [.. recorded.Select(one => Of(view, one)), .. view.Running.SelectMany(track => Opened(view, track, recorded))];
    }

    private static DossierNews Of(ProcessView view, RecordedDecision one) => new(
        DigestTopic.Decisions,
        Phrase.With(ProcessTexts.Digest_Decision, DecisionWords.Whose(one.Document!), DecisionWords.What(one.Document!)),
        ProcessPaths.Decision(view.Dossier.Id, one.Known.Number),
        null,
        []);

    // A gate opens by the last decision that it waited for.
    private static IEnumerable<DossierNews> Opened(ProcessView view, TrackStanding track, List<RecordedDecision> recorded) =>
        from gate in track.Gates
        where gate is { IsOpen: true, OpenSince: { } } && recorded.Exists(one => one.For(track.Track.Number, gate.Gate.Id)?.Date == gate.OpenSince)
        select new DossierNews(
            DigestTopic.Decisions,
            Phrase.With(ProcessTexts.Digest_Gate, DecisionWords.In(gate.Gate.Gate.Name)),
            ProcessPaths.Track(view.Dossier.Id, track.Track.Number),
            null,
            []);
}
