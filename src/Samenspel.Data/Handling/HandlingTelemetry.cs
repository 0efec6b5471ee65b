using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Samenspel.Data.Handling;

/// <summary>
/// What the product tells about its own work: a span and a duration for each request that a handler took, by name and outcome. It holds no
/// content of a request, no person and no id.
/// </summary>
public static class HandlingTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Samenspel";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "samenspel.request.duration", "s", "Time that a handler took for a request, by its name and outcome; the count is the number of requests.");

    /// <summary>Begins to measure a request. Without <see cref="Measured.End"/> before it is disposed the outcome is <c>failed</c>.</summary>
    public static Measured Begin(string request) => new(request);

    /// <summary>One request that is being handled.</summary>
    public sealed class Measured : IDisposable
    {
        private readonly string _request;
        private readonly long _started = Stopwatch.GetTimestamp();
        private readonly Activity? _activity;
        private string _outcome = "failed";

        internal Measured(string request)
        {
            _request = request;
            _activity = Source.StartActivity(request);
        }

        /// <param name="outcome">One of a few fixed words: <c>done</c>, <c>refused</c>, <c>denied</c>, <c>conflict</c>.</param>
        public void End(string outcome) => _outcome = outcome;

        public void Dispose()
        {
            Duration.Record(
                Stopwatch.GetElapsedTime(_started).TotalSeconds,
                new KeyValuePair<string, object?>("samenspel.request", _request),
                new KeyValuePair<string, object?>("samenspel.outcome", _outcome));
            _activity?.SetTag("samenspel.outcome", _outcome);
            if (string.Equals(_outcome, "failed", StringComparison.Ordinal))
            {
                _activity?.SetStatus(ActivityStatusCode.Error);
            }

            _activity?.Dispose();
        }
    }
}
