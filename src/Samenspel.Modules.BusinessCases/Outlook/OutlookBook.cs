using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>
/// What was computed lately, for everybody: two visitors who look at the same case at once have it computed once. Whoever asks has
/// been asked for permission before.
/// </summary>
internal sealed class OutlookBook : IDisposable
{
    // Numbers kept, eight bytes each: some 32 MB together.
    private const long MostNumbers = 3_000_000;
    private const long MostInfluences = 1_000_000;
    private const int AtOnce = 2;

    // A refusal is in the language of who asked.
    private readonly SharedWork<string, Outcome<OutlookNumbers>> _numbers =
        new(AtOnce, MostNumbers, outcome => outcome.TryGet(out var numbers) ? numbers.Weight : null);

    private readonly SharedWork<string, OutlookInfluences> _influences = new(AtOnce, MostInfluences, influences => influences.Weight);

    /// <summary>How often something was computed rather than found.</summary>
    public int Begun => _numbers.Begun + _influences.Begun;

    public Task<Outcome<OutlookNumbers>> NumbersAsync(OutlookQuestion question, CancellationToken cancellation) =>
        _numbers.OfAsync(question.Key, stop => OutlookRun.Numbers(question, new RunWatch(Cancellation: stop)), cancellation);

    public Task<OutlookInfluences> InfluencesAsync(OutlookQuestion question, string variant, CancellationToken cancellation) =>
        _influences.OfAsync($"{question.Key}/{variant}", stop => OutlookRun.Influences(question, variant, stop), cancellation);

    public void Dispose()
    {
        _numbers.Dispose();
        _influences.Dispose();
    }
}
