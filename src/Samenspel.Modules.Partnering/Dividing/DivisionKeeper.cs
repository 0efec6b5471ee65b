using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>Computes divisions one at a time, in a few seconds at most, and keeps what it gave: a link that many open is computed once.</summary>
internal sealed class DivisionKeeper : IDisposable
{
    public const int Seconds = 4;
    private const int MostKept = 100;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<DivideRegion, DivisionAnswer> _kept = [];
    private Country? _of;

    /// <returns>What was found within the time; the same question of the same country is not computed again.</returns>
    public async Task<DivisionAnswer> AnswerAsync(Country country, DivideRegion request, DivisionQuestion question, CancellationToken cancellation)
    {
        if (Find(country, request) is { } known)
        {
            return known;
        }

        await _turn.WaitAsync(cancellation);
        try
        {
            if (Find(country, request) is { } meanwhile)
            {
                return meanwhile;
            }

            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(TimeSpan.FromSeconds(Seconds));
            var answer = await Task.Run(() => DivisionSearch.Of(question, progress: null, limit.Token), CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            Keep(request, answer);
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private DivisionAnswer? Find(Country country, DivideRegion request)
    {
        lock (_lock)
        {
            if (!ReferenceEquals(_of, country))
            {
                _kept.Clear();
                _of = country;
            }

            return _kept.GetValueOrDefault(request);
        }
    }

    private void Keep(DivideRegion request, DivisionAnswer answer)
    {
        lock (_lock)
        {
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            _kept[request] = answer;
        }
    }
}
