using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Recording;

/// <summary>
/// How many denials of visitors get a line of their own: a minute, at most so many for one origin and so many for all. What is beyond is counted and told in one line,
/// so that nobody can fill the disk by asking for what is not there. People with an account always get a line.
/// </summary>
public sealed class DenialBudget(TimeProvider time)
{
    public const int ForOneOrigin = 60;
    public const int ForAll = 600;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _byOrigin = new(StringComparer.Ordinal);
    private DateTimeOffset _since = DateTimeOffset.MinValue;
    private int _listed;
    private long _counted;
    private long _ready;

    /// <returns>Whether this denial gets a line; otherwise it is counted.</returns>
    public bool Admit(Actor actor, string origin)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Kind != ActorKind.Visitor)
        {
            return true;
        }

        lock (_lock)
        {
            Turn();
            var own = _byOrigin.GetValueOrDefault(origin);
            if (_listed >= ForAll || own >= ForOneOrigin)
            {
                _counted++;
                return false;
            }

            (_byOrigin[origin], _listed) = (own + 1, _listed + 1);
            return true;
        }
    }

    /// <returns>How many were counted and not told yet, of minutes that are over; zero otherwise. Whoever takes them writes the line.</returns>
    /// <param name="atOnce">Also those of the minute that runs, because the site stops.</param>
    public long TakeCounted(bool atOnce = false)
    {
        lock (_lock)
        {
            Turn();
            var counted = _ready + (atOnce ? _counted : 0);
            (_ready, _counted) = (0, atOnce ? 0 : _counted);
            return counted;
        }
    }

    /// <summary>Takes back what could not be written.</summary>
    public void Return(long counted)
    {
        lock (_lock)
        {
            _ready += counted;
        }
    }

    private void Turn()
    {
        var now = time.GetUtcNow();
        if (now - _since >= Window)
        {
            (_since, _listed, _ready, _counted) = (now, 0, _ready + _counted, 0);
            _byOrigin.Clear();
        }
    }
}
