using System.Globalization;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

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

    private readonly SharedWork<string, UncertainCaseResult> _documents = new(AtOnce, MostInfluences, result => result.Euro.Savings.Count * (long)result.Years * 100);

    private readonly SharedWork<string, GroupCosts> _groups = new(AtOnce, MostInfluences, costs => (costs.Groups.Count * 8L) + (costs.Runs.Count * (long)costs.Groups.Count));

    /// <summary>How often something was computed rather than found.</summary>
    public int Begun => _numbers.Begun + _influences.Begun + _documents.Begun + _groups.Begun;

    public Task<Outcome<OutlookNumbers>> NumbersAsync(OutlookQuestion question, CancellationToken cancellation) =>
        _numbers.OfAsync(question.Key, stop => OutlookRun.Numbers(question, new RunWatch(Cancellation: stop)), cancellation);

    public Task<OutlookInfluences> InfluencesAsync(OutlookQuestion question, string variant, CancellationToken cancellation) =>
        _influences.OfAsync($"{question.Key}/{variant}", stop => OutlookRun.Influences(question, variant, stop), cancellation);

    /// <summary>The whole outcome of a case of which the numbers could be computed and nobody is left out.</summary>
    public Task<UncertainCaseResult> DocumentAsync(OutlookQuestion question, CancellationToken cancellation) => _documents.OfAsync(
        question.Key,
        stop => UncertainBusinessCase.Of(question.File, question.Defaults, question.Options, new RunWatch(Cancellation: stop)).TryGet(out var result)
            ? result
            : throw new InvalidOperationException("A case that could be drawn cannot be drawn."),
        cancellation);

    /// <summary>The cost of every group of a case of which the numbers could be computed.</summary>
    public Task<GroupCosts> GroupsAsync(OutlookQuestion question, string variant, int? year, CancellationToken cancellation) => _groups.OfAsync(
        string.Create(CultureInfo.InvariantCulture, $"{question.Key}/{variant}/{year}"), stop => OutlookRun.Groups(question, variant, year, stop), cancellation);

    public void Dispose()
    {
        _numbers.Dispose();
        _influences.Dispose();
        _documents.Dispose();
        _groups.Dispose();
    }
}
