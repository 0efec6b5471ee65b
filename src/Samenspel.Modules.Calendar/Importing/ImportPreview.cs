using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>What would come of an import.</summary>
/// <param name="Document">Everything that would be known.</param>
/// <param name="New">Rows that were not there.</param>
/// <param name="Changed">Rows that take the place of one of the same day.</param>
/// <param name="Same">How many were there already.</param>
/// <param name="Rejected">Rows that are not taken over, by line.</param>
internal sealed record ImportPreview(
    CouncilDocument Document, IReadOnlyList<ImportedDate> New, IReadOnlyList<ImportedDate> Changed, int Same, IReadOnlyList<RejectedDate> Rejected)
{
    public bool HasAny => New.Count + Changed.Count > 0;

    /// <summary>Adds row by row, so that one that cannot be added is told with its own line.</summary>
    public static ImportPreview Of(CouncilDocument document, ImportReading reading)
    {
        var (added, changed, rejected) = (new List<ImportedDate>(), new List<ImportedDate>(), reading.Rejected.ToList());
        var (same, seen) = (0, new HashSet<(Type Kind, DateOnly Day)>());
        foreach (var row in reading.Rows)
        {
            var (next, kind, day, isKnown) = Add(document, row);
            if (!seen.Add((kind, day)))
            {
                rejected.Add(new(row.Line, Text(row), CalendarTexts.Import_TwiceInFile));
            }
            else if (next is null)
            {
                same++;
            }
            else if (CouncilRules.Check(next) is [var refusal, ..])
            {
                rejected.Add(new(row.Line, Text(row), refusal.Message));
            }
            else
            {
                document = next;
                (isKnown ? changed : added).Add(row);
            }
        }

        return new(document, added, changed, same, [.. rejected.OrderBy(one => one.Line)]);
    }

    /// <summary>What a row says, for people.</summary>
    public static string Text(ImportedDate row) => row switch
    {
        { Meeting: { } one } => $"{CalendarTexts.Entry_Meeting}, {WebKit.Numbers.Show.Date(one.Day)}{(one.Name.Length > 0 ? $": {one.Name}" : "")}",
        { Recess: { } one } => $"{one.Name}, {WebKit.Numbers.Show.Date(one.From)} – {WebKit.Numbers.Show.Date(one.Until)}",
        _ => WebKit.Numbers.Phrase.With(CalendarTexts.Import_SeatsRow, row.Seats!.Number, WebKit.Numbers.Show.Date(row.Seats.From)),
    };

    private static (CouncilDocument? Next, Type Kind, DateOnly Day, bool IsKnown) Add(CouncilDocument document, ImportedDate row)
    {
        if (row.Meeting is { } meeting)
        {
            var former = document.Meetings.FirstOrDefault(one => one.Day == meeting.Day);

            // A calendar knows no delivery date: what was entered stays.
            var merged = meeting with { Delivery = meeting.Delivery ?? former?.Delivery };
            return (former == merged ? null : document with { Meetings = [.. document.Meetings.Where(one => one != former), merged] }, typeof(CouncilMeeting), meeting.Day, former is not null);
        }

        if (row.Recess is { } recess)
        {
            var former = document.Recesses.FirstOrDefault(one => one.From == recess.From && one.IsOfRegion == recess.IsOfRegion);
            return (former == recess ? null : document with { Recesses = [.. document.Recesses.Where(one => one != former), recess] }, typeof(CouncilRecess), recess.From, former is not null);
        }

        var seats = row.Seats!;
        var known = document.Seats.FirstOrDefault(one => one.From == seats.From);
        return (known == seats ? null : document with { Seats = [.. document.Seats.Where(one => one != known), seats] }, typeof(CouncilSeats), seats.From, known is not null);
    }
}
