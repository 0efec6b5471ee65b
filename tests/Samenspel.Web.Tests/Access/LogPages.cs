using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samenspel.Web.Tests.Access;

/// <summary>Keeps what the site logs.</summary>
internal sealed class LogPages : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Waits for a line that holds the text.</summary>
    public async Task<string> LineAsync(string text)
    {
        for (var attempt = 0; attempt < 1000; attempt++, await Task.Delay(20))
        {
            if (Lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException($"No line says '{text}'.");
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

    public void Dispose()
    {
        // Nothing is held.
    }
}
