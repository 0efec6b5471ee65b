namespace Samenspel.Modules.Access.Contracts;

/// <summary>What a digest can tell the asker of the running scope; nothing that the asker may not see at this moment.</summary>
public interface IDigestSource
{
    /// <returns>The open dossiers that are the asker's own, by title.</returns>
    Task<IReadOnlyList<DigestScope>> ScopesAsync(CancellationToken cancellation);

    /// <param name="since">Told already until this moment.</param>
    /// <param name="muted">Dossiers about which the asker wants nothing.</param>
    /// <param name="topics">What the asker wants to hear about.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>By dossier, the first day first.</returns>
    Task<IReadOnlyList<DigestItem>> ReadAsync(DateTimeOffset since, IReadOnlySet<Guid> muted, IReadOnlySet<DigestTopic> topics, CancellationToken cancellation);
}
