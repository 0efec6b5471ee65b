using System.Diagnostics;
using System.Globalization;

namespace Samenspel.Cli.Games;

/// <summary>Says once a second how far a long computation is, to somebody who is watching; never into a file.</summary>
internal sealed class ShareProgress(TextWriter? watched)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

    public static ShareProgress ForConsole(CliStreams streams) => new(Console.IsErrorRedirected ? null : streams.Error);

    public IProgress<double>? For(string name) => watched is null ? null : new Part(this, name);

    private void Report(string name, double part)
    {
        if (_sinceLast.Elapsed >= Pause)
        {
            _sinceLast.Restart();
            watched!.WriteLine(string.Create(CultureInfo.CurrentCulture, $"{name}: {part:P0}"));
        }
    }

    private sealed class Part(ShareProgress owner, string name) : IProgress<double>
    {
        public void Report(double value) => owner.Report(name, value);
    }
}
