using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Reads what a digest would tell the asker of the running scope.</summary>
internal sealed class DigestReader(IEnumerable<IDigestSource> sources)
{
    /// <returns>The dossiers that the asker can mute.</returns>
    public async Task<IReadOnlyList<DigestScope>> ScopesAsync(CancellationToken cancellation)
    {
        var all = new List<DigestScope>();
        foreach (var source in sources)
        {
            all.AddRange(await source.ScopesAsync(cancellation));
        }

        return all;
    }

    /// <param name="choice">What the asker chose.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Task<IReadOnlyList<DigestItem>> ReadAsync(DigestChoice choice, CancellationToken cancellation) =>
        ReadAsync(choice.ToldUntil, choice.MutedSet, choice.TopicSet, cancellation);

    public async Task<IReadOnlyList<DigestItem>> ReadAsync(DateTimeOffset since, IReadOnlySet<Guid> muted, IReadOnlySet<DigestTopic> topics, CancellationToken cancellation)
    {
        var all = new List<DigestItem>();
        foreach (var source in sources)
        {
            all.AddRange(await source.ReadAsync(since, muted, topics, cancellation));
        }

        return all;
    }
}
