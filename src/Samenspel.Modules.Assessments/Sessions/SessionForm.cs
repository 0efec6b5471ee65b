using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Assessments.Sessions;

/// <summary>What is typed about one area: a note, and lines with what was agreed.</summary>
/// <param name="Note">What was said.</param>
/// <param name="Lines">Those that there are, then empty ones.</param>
internal sealed record SessionForm(string Note, IReadOnlyList<SessionLine> Lines)
{
    public const string NoteField = "notitie";
    public const string TextPart = "tekst";
    public const string OwnerPart = "wie";
    public const string DayPart = "dag";
    public const string DonePart = "klaar";
    public const string Yes = "ja";
    private const int Empty = 2;

    public static string FieldOf(int place, string part) => string.Create(CultureInfo.InvariantCulture, $"afspraak{place}-{part}");

    public static SessionForm Of(ScanSession? session, string area)
    {
        var lines = (session?.Actions ?? []).Where(one => one.Area == area)
            .Select(one => new SessionLine(one.Text, one.Owner?.ToString() ?? "", one.Day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "", one.IsDone)).ToList();
        return new(session?.Notes.GetValueOrDefault(area) ?? "", WithEmpty(lines));
    }

    public static SessionForm Posted(IFormCollection form)
    {
        var lines = new List<SessionLine>();
        for (var place = 0; form.ContainsKey(FieldOf(place, TextPart)); place++)
        {
            lines.Add(new(
                LineInput.Read(form[FieldOf(place, TextPart)]), form[FieldOf(place, OwnerPart)].ToString(), LineInput.Read(form[FieldOf(place, DayPart)]), form[FieldOf(place, DonePart)] == Yes));
        }

        return new(TextInput.Read(form[NoteField]), lines);
    }

    /// <returns>What was agreed, with everything that could not be read. A line without words is not there any more.</returns>
    public (IReadOnlyList<ScanAction> Actions, IReadOnlyList<Refusal> Refusals) Read(string area, DateOnly example)
    {
        var (actions, refusals) = (new List<ScanAction>(), new List<Refusal>());
        foreach (var (place, line) in Lines.Index())
        {
            if (line.Text.Length == 0)
            {
                if (line.Day.Length > 0 || line.IsDone)
                {
                    refusals.Add(new(RefusalKind.Invalid, "assessments.session-no-words", SessionTexts.Wrong_NoWords, FieldOf(place, TextPart)));
                }

                continue;
            }

            DateOnly? day = null;
            if (line.Day.Length > 0)
            {
                var read = DateRule.Read(line.Day, SessionTexts.Action_Day, FieldOf(place, DayPart), example);
                refusals.AddRange(read.Refusals);
                day = read.TryGet(out var found) ? found : null;
            }

            Guid? owner = null;
            if (line.Owner.Length > 0)
            {
                // Somebody that there is not: the handler says so.
                owner = Guid.TryParse(line.Owner, out var party) ? party : Guid.Empty;
            }

            actions.Add(new(area, line.Text, owner, day, line.IsDone));
        }

        return (actions, refusals);
    }

    private static List<SessionLine> WithEmpty(List<SessionLine> lines) => [.. lines, .. Enumerable.Repeat(new SessionLine("", "", "", IsDone: false), Math.Clamp(ScanSession.MostActions - lines.Count, 0, Empty))];
}

/// <param name="Owner">The identity of a participant; empty for all together.</param>
/// <param name="Day">As typed; empty for none.</param>
internal sealed record SessionLine(string Text, string Owner, string Day, bool IsDone);
