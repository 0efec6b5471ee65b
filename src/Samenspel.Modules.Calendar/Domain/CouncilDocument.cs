namespace Samenspel.Modules.Calendar.Domain;

/// <summary>What a council's own year holds: entered or imported, never guessed.</summary>
internal sealed record CouncilDocument
{
    /// <summary>By day; one a day.</summary>
    public IReadOnlyList<CouncilMeeting> Meetings { get; init; } = [];

    /// <summary>By first day; they do not overlap.</summary>
    public IReadOnlyList<CouncilRecess> Recesses { get; init; } = [];

    /// <summary>By the day from which they hold.</summary>
    public IReadOnlyList<CouncilSeats> Seats { get; init; } = [];

    /// <summary>How many seats the council has on a day; null when not known.</summary>
    public int? SeatsOn(DateOnly day) => Seats.Where(one => one.From <= day).MaxBy(one => one.From)?.Number;

    /// <summary>The same with everything in order.</summary>
    public CouncilDocument Sorted() => new()
    {
        Meetings = [.. Meetings.OrderBy(one => one.Day)],
        Recesses = [.. Recesses.OrderBy(one => one.From)],
        Seats = [.. Seats.OrderBy(one => one.From)],
    };
}

/// <summary>A meeting of the council.</summary>
/// <param name="Day">When it meets.</param>
/// <param name="Delivery">The last day for its papers; null when nobody said.</param>
/// <param name="Name">What it is called; empty for a plain meeting.</param>
internal sealed record CouncilMeeting(DateOnly Day, DateOnly? Delivery, string Name);

/// <summary>A time in which the council does not meet.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsOfRegion">It is that of the school region, not the council's own.</param>
internal sealed record CouncilRecess(DateOnly From, DateOnly Until, string Name, bool IsOfRegion);

/// <summary>How many seats the council has.</summary>
/// <param name="From">The first day.</param>
/// <param name="Number">How many.</param>
internal sealed record CouncilSeats(DateOnly From, int Number);
