using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;

namespace Samenspel.Modules.Dossiers.Digests;

/// <summary>Reads what the open dossiers of the asker have to tell: those in which the asker has a role or its municipality takes part.</summary>
internal sealed class DossierDigest(
    ReadDossiers read, IDossierStandings standings, IEnumerable<IDossierSteps> steps, IEnumerable<IDossierNews> news, ProcessContext process, TimeProvider time) : IDigestSource
{
    private const int MostDossiers = 40;
    private const int Soon = 14;

    public async Task<IReadOnlyList<DigestScope>> ScopesAsync(CancellationToken cancellation) =>
        [.. (await OwnAsync(cancellation)).Select(one => new DigestScope(one.Dossier.Id.Value, one.Dossier.Title))];

    public async Task<IReadOnlyList<DigestItem>> ReadAsync(DateTimeOffset since, IReadOnlySet<Guid> muted, IReadOnlySet<DigestTopic> topics, CancellationToken cancellation)
    {
        var items = new List<DigestItem>();
        foreach (var (dossier, own) in (await OwnAsync(cancellation)).Where(one => !muted.Contains(one.Dossier.Id.Value)))
        {
            var told = await NewsAsync(dossier, since, cancellation);
            if (topics.Contains(DigestTopic.Turn) && own.Count > 0)
            {
                told.InsertRange(0, (await DossierCourse.StepsAsync(steps, dossier, cancellation)).Where(IsNow).Select(TurnOf));
            }

            items.AddRange(told
                .Where(one => topics.Contains(one.Topic) && (one.Participants.Count == 0 || one.Participants.Any(own.Contains)))
                .OrderBy(one => one.Topic).ThenBy(one => one.By ?? DateOnly.MaxValue)
                .Select(one => new DigestItem(one.Topic, dossier.Id.Value, dossier.Title, one.What, one.By, one.Path)).Distinct());
        }

        return items;
    }

    private static DossierNews TurnOf(DossierStep step) => new(DigestTopic.Turn, step.Brief, step.Path, step.By, step.Participants);

    private bool IsNow(DossierStep step) => step.By is not { } by || by <= DutchTime.DateOf(time.GetUtcNow()).AddDays(Soon);

    private async Task<List<DossierNews>> NewsAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation)
    {
        var all = new List<DossierNews>();
        foreach (var source in news)
        {
            all.AddRange(await source.SinceAsync(dossier, since, cancellation));
        }

        return all;
    }

    private async Task<IReadOnlyList<(DossierFacts Dossier, HashSet<ParticipantId> Own)>> OwnAsync(CancellationToken cancellation)
    {
        var codes = process.Actor.Memberships.Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var all = new List<(DossierFacts, HashSet<ParticipantId>)>();
        foreach (var dossier in await read.OpenOnesAsync(await standings.VisibleAsync(cancellation), cancellation))
        {
            var own = dossier.Participants.Where(one => one.Code is { } code && codes.Contains(code)).Select(one => one.Id).ToHashSet();

            // Public, or shared with everybody: not one's own.
            if (own.Count > 0 || (await standings.OfAsync(dossier.Id, cancellation)).Role is not null)
            {
                all.Add((dossier, own));
            }
        }

        return [.. all.Take(MostDossiers)];
    }
}
