namespace Samenspel.Modules.Calendar.Counting;

/// <summary>What a term counts with.</summary>
/// <param name="Events">The day of each event that is known.</param>
/// <param name="Year">The year that the budget is for or the account is about; null when there is none.</param>
internal sealed record KnownDays(IReadOnlyDictionary<string, DateOnly> Events, int? Year)
{
    public static readonly KnownDays Nothing = new(new Dictionary<string, DateOnly>(StringComparer.Ordinal), null);

    public static KnownDays Of(string happening, DateOnly day) => Nothing.With(happening, day);

    public static KnownDays OfYear(int year) => Nothing with { Year = year };

    public KnownDays With(string happening, DateOnly day) => this with { Events = new Dictionary<string, DateOnly>(Events, StringComparer.Ordinal) { [happening] = day } };

    public DateOnly? DayOf(string happening) => Events.TryGetValue(happening, out var day) ? day : null;
}
