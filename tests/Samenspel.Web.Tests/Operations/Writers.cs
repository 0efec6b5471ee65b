using System.Collections.Concurrent;
using System.Net;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Operations;

/// <summary>
/// People who open dossiers and change them as fast as the site lets them, and write down what the site acknowledged. A writer gives the title
/// and the goal of a dossier the same words, so that a half-written one shows.
/// </summary>
internal sealed class Writers : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _work = [];
    private readonly string _round;
    private int _number;

    private Writers(string round) => _round = round;

    /// <summary>By id, the words that the site acknowledged last.</summary>
    public ConcurrentDictionary<string, string> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>By id, the words that were sent and not answered: they may be there or not.</summary>
    public ConcurrentDictionary<string, string> Unanswered { get; } = new(StringComparer.Ordinal);

    /// <summary>Everything that was ever sent.</summary>
    public ConcurrentDictionary<string, bool> Sent { get; } = new(StringComparer.Ordinal);

    public static async Task<Writers> StartAsync(Installation installation, SiteProcess site, string round, int count)
    {
        var writers = new Writers(round);
        for (var i = 0; i < count; i++)
        {
            var visitor = await installation.MemberAsync(site);
            writers._work.Add(writers.WriteAsync(visitor));
        }

        return writers;
    }

    /// <summary>Waits until they have been acknowledged a number of times.</summary>
    public async Task HaveWrittenAsync(int times)
    {
        while (Acknowledged.Count < times)
        {
            Assert.False(_work.TrueForAll(work => work.IsCompleted), "Nobody writes any more.");
            await Task.Delay(10);
        }
    }

    /// <summary>Until the site is gone or they are stopped; what went wrong otherwise comes out here.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_work);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _stop.Dispose();
    }

    private async Task WriteAsync(HttpClient visitor)
    {
        using var ended = visitor;
        try
        {
            while (!_stop.IsCancellationRequested)
            {
                var id = await OpenAsync(visitor);
                await ChangeAsync(visitor, id);
                await ChangeAsync(visitor, id);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            // The site was killed; what was sent and not answered is noted.
        }
    }

    private async Task<string> OpenAsync(HttpClient visitor)
    {
        var words = Words();
        using var answer = await visitor.SendFormAsync("dossiers/nieuw", ("Title", words), ("Goal", words));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var id = answer.Headers.Location!.ToString().Split('/').First(part => Guid.TryParse(part, out _));
        Acknowledged[id] = words;
        return id;
    }

    private async Task ChangeAsync(HttpClient visitor, string id)
    {
        var words = Words();
        Unanswered[id] = words;
        using var answer = await visitor.SendFormAsync($"dossiers/{id}/gegevens", ("Title", words), ("Goal", words));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Acknowledged[id] = words;
        Unanswered.TryRemove(id, out _);
    }

    private string Words()
    {
        var words = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"write {_round}.{Interlocked.Increment(ref _number)}");
        Sent[words] = true;
        return words;
    }
}
