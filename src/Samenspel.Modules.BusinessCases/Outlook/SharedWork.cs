namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>
/// Keeps what was computed and computes it once, however many ask at the same time. Who goes away stops waiting and spoils nothing; when
/// nobody waits any more the work stops and is forgotten. What was used longest ago goes when there is too much.
/// </summary>
/// <param name="atOnce">How many computations may run.</param>
/// <param name="most">How much may be kept, in the unit of <paramref name="weigh"/>.</param>
/// <param name="weigh">How much one value takes; null when it is not to be kept.</param>
internal sealed class SharedWork<TKey, TValue>(int atOnce, long most, Func<TValue, long?> weigh) : IDisposable
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Piece>> _known = [];
    private readonly LinkedList<Piece> _byUse = new();
    private readonly SemaphoreSlim _room = new(atOnce);
    private long _kept;

    /// <summary>How many computations were begun.</summary>
    public int Begun { get; private set; }

    /// <summary>How much is kept.</summary>
    public long Kept
    {
        get
        {
            lock (_lock)
            {
                return _kept;
            }
        }
    }

    public async Task<TValue> OfAsync(TKey key, Func<CancellationToken, TValue> compute, CancellationToken cancellation)
    {
        Piece piece;
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var node))
            {
                _byUse.Remove(node);
            }
            else
            {
                node = new(new Piece(key));
                _known.Add(key, node);
                node.Value.Work = Task.Run(() => ComputeAsync(node.Value, compute), CancellationToken.None);
                Begun++;
            }

            _byUse.AddFirst(node);
            piece = node.Value;
            piece.Waiting++;
        }

        try
        {
            return await piece.Work.WaitAsync(cancellation);
        }
        finally
        {
            await LeaveAsync(piece);
        }
    }

    public void Dispose() => _room.Dispose();

    private async Task<TValue> ComputeAsync(Piece piece, Func<CancellationToken, TValue> compute)
    {
        try
        {
            await _room.WaitAsync(piece.Stop.Token);
            try
            {
                var value = compute(piece.Stop.Token);
                Keep(piece, weigh(value));
                return value;
            }
            finally
            {
                _room.Release();
            }
        }
        catch
        {
            lock (_lock)
            {
                Forget(piece);
            }

            throw;
        }
    }

    private void Keep(Piece piece, long? weight)
    {
        lock (_lock)
        {
            if (weight is not { } known)
            {
                Forget(piece);
                return;
            }

            if (!_known.TryGetValue(piece.Key, out var node) || node.Value != piece)
            {
                return;
            }

            (piece.Weight, piece.IsDone) = (known, true);
            _kept += known;
            for (var last = _byUse.Last; last is not null && _kept > most;)
            {
                var before = last.Previous;
                if (last.Value.IsDone)
                {
                    Forget(last.Value);
                }

                last = before;
            }
        }
    }

    private async Task LeaveAsync(Piece piece)
    {
        var isUnwanted = false;
        lock (_lock)
        {
            piece.Waiting--;
            if (piece.Waiting == 0 && !piece.IsDone && !piece.Work.IsCompleted)
            {
                Forget(piece);
                isUnwanted = true;
            }
        }

        if (isUnwanted)
        {
            await piece.Stop.CancelAsync();
        }
    }

    private void Forget(Piece piece)
    {
        if (_known.TryGetValue(piece.Key, out var node) && node.Value == piece)
        {
            _known.Remove(piece.Key);
            _byUse.Remove(node);
            _kept -= piece.Weight;
        }
    }

    private sealed class Piece(TKey key)
    {
        public TKey Key { get; } = key;

        public CancellationTokenSource Stop { get; } = new();

        public Task<TValue> Work { get; set; } = null!;

        public int Waiting { get; set; }

        public bool IsDone { get; set; }

        public long Weight { get; set; }
    }
}
