namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>One computation of a division that waits or runs, in memory only.</summary>
internal sealed class DivisionTask(AskedDivision asked) : IProgress<double>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private double _part;
    private int _phase;

    /// <summary>Known to who began it; with it the computation can be stopped.</summary>
    public Guid Key { get; } = Guid.CreateVersion7();

    public AskedDivision Asked => asked;

    /// <summary>It has its turn.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>0 while the bound is proven, 1 while the division is improved.</summary>
    public int Phase => Volatile.Read(ref _phase);

    /// <summary>How far the phase is, from 0 to 1.</summary>
    public double Part => Volatile.Read(ref _part);

    public CancellationToken Stopping => _stop.Token;

    public void Begin() => IsRunning = true;

    // The engine counts from 0 to 1 twice.
    public void Report(double value)
    {
        if (value < Part)
        {
            Volatile.Write(ref _phase, 1);
        }

        Volatile.Write(ref _part, Math.Clamp(value, 0, 1));
    }

    public Task StopAsync() => _stop.CancelAsync();

    public void Dispose() => _stop.Dispose();
}
