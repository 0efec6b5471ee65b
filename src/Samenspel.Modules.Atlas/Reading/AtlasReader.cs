using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>
/// Keeps the picture of the atlas and makes a new one when the ledger has changed, so that an import by another process
/// shows within a few seconds. Asking the ledger is one small query, at most once every <see cref="AskAfter"/>.
/// </summary>
internal sealed class AtlasReader(IServiceScopeFactory scopes, TimeProvider time) : IAtlas, IDisposable
{
    public static readonly TimeSpan AskAfter = TimeSpan.FromSeconds(3);
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Kept? _kept;

    public async ValueTask<AtlasSnapshot> ReadAsync(CancellationToken cancellation)
    {
        if (_kept is { } kept && time.GetElapsedTime(kept.AskedAt) < AskAfter)
        {
            return kept.Snapshot;
        }

        // Whoever asks while another looks gets the picture there is; only the very first have to wait.
        if (!await _loading.WaitAsync(_kept is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, cancellation))
        {
            return _kept!.Snapshot;
        }

        try
        {
            return (_kept = await RenewAsync(_kept, cancellation)).Snapshot;
        }
        finally
        {
            _loading.Release();
        }
    }

    public async ValueTask<IMunicipalities> MunicipalitiesAsync(CancellationToken cancellation) => await ReadAsync(cancellation);

    public async ValueTask<RegisterDay> RegisterDayAsync(CancellationToken cancellation) => (await ReadAsync(cancellation)).RegisterDay;

    public async ValueTask<AtlasFacts> FactsAsync(CancellationToken cancellation) => (await ReadAsync(cancellation)).Facts;

    public async ValueTask<CountryFacts> CountryAsync(CancellationToken cancellation) => (await ReadAsync(cancellation)).Country;

    public async ValueTask<IReadOnlyList<AtlasHit>> SearchAsync(string? query, int limit, CancellationToken cancellation) =>
        (await ReadAsync(cancellation)).SearchIndex.Hits(query, limit);

    public void Dispose() => _loading.Dispose();

    private async Task<Kept> RenewAsync(Kept? kept, CancellationToken cancellation)
    {
        var now = time.GetTimestamp();
        if (kept is not null && time.GetElapsedTime(kept.AskedAt, now) < AskAfter)
        {
            return kept;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        var version = await VersionAsync(db, cancellation);
        return kept is not null && kept.Version == version
            ? kept with { AskedAt = now }
            : new Kept(new AtlasSnapshot(await AtlasRows.LoadAsync(db, cancellation), version.Today), version, now);
    }

    private async Task<LedgerVersion> VersionAsync(SamenspelDb db, CancellationToken cancellation)
    {
        var latest = await db.Set<ImportRecord>().MaxAsync(record => (long?)record.Id, cancellation);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Amsterdam).DateTime);
        return new LedgerVersion(latest, today);
    }

    private sealed record Kept(AtlasSnapshot Snapshot, LedgerVersion Version, long AskedAt);

    // A new day is a new version: codes and arrangements begin and end on a day.
    private sealed record LedgerVersion(long? LatestImport, DateOnly Today);
}
