using System.Diagnostics;
using System.Globalization;

namespace Samenspel.Cli.Uncertainty;

/// <summary>How far a run is, on one line of a terminal that is wiped afterwards; short runs show nothing.</summary>
internal sealed class RunBar(TextWriter? watched, TimeSpan patience) : IProgress<double>, IDisposable
{
    private const int Width = 40;

    private readonly Stopwatch _running = Stopwatch.StartNew();
    private readonly Lock _one = new();
    private int _shown = -1;
    private int _written;

    public static RunBar For(CliStreams streams) => new(streams.Watched ? streams.Error : null, TimeSpan.FromMilliseconds(300));

    public void Report(double value)
    {
        if (watched is null || _running.Elapsed < patience)
        {
            return;
        }

        lock (_one)
        {
            // Threads report out of order; the bar never goes back.
            var percent = (int)(100 * Math.Clamp(value, 0, 1));
            if (percent > _shown)
            {
                _shown = percent;
                var filled = Width * percent / 100;
                var line = string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {percent,3} %");
                _written = line.Length;
                watched.Write($"\r{line}");
            }
        }
    }

    public void Dispose()
    {
        lock (_one)
        {
            if (_written > 0)
            {
                watched!.Write($"\r{new string(' ', _written)}\r");
                _written = 0;
            }
        }
    }
}
