using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>A term with its day and everything that explains it.</summary>
/// <param name="Term">Which term.</param>
/// <param name="State">Whether there is a day.</param>
/// <param name="Edition">The edition that was chosen; null when there is none.</param>
/// <param name="Day">The last day; null when there is none.</param>
/// <param name="From">The first day of what runs until <paramref name="Day"/>; null when it is one day.</param>
/// <param name="Working">Step by step.</param>
/// <param name="Remarks">What must be said with it.</param>
internal sealed record CountedTerm(
    LawTerm Term, CountState State, LawEdition? Edition, DateOnly? Day, DateOnly? From, IReadOnlyList<CountStep> Working, IReadOnlyList<CountRemark> Remarks)
{
    /// <summary>The event or year that is still to be given.</summary>
    public string? Needs { get; init; }

    /// <summary>The term runs until the day; else what is to happen must be there by then.</summary>
    public bool IsOpenUntil => Edition?.Deadlines.OfType<LawDuration>().Any(one => one.IsOpenUntil) == true;
}
