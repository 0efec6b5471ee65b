using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Recording;

/// <summary>Reads what goes with a decision: votes, lines, text and paper. Every fault is named at its field.</summary>
internal static class DecisionExtras
{
    public const int LineMaxLength = 300;
    public const int MostLines = 30;
    public const int TextMaxLength = 8000;
    public const int WordMaxLength = 200;
    public const int ReferenceMaxLength = 500;
    private static readonly NumberRule Votes = new(0, 999, 0, 21);
    private static readonly NumberRule Seats = new(1, 999, 0, 35);

    public static DecidedVotes? ReadVotes(DecisionEntry entry, DecisionKind kind, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(entry.VotesFor + entry.VotesAgainst + entry.VotesAbstained + entry.Seats))
        {
            return null;
        }

        if (!kind.Votes)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.no-votes", ProcessTexts.Decide_NoVotes, nameof(entry.VotesFor)));
            return null;
        }

        var votes = new DecidedVotes(
            Count(entry.VotesFor, ProcessTexts.Decide_For, nameof(entry.VotesFor), Votes, refusals),
            Count(entry.VotesAgainst, ProcessTexts.Decide_Against, nameof(entry.VotesAgainst), Votes, refusals),
            Count(entry.VotesAbstained, ProcessTexts.Decide_Abstained, nameof(entry.VotesAbstained), Votes, refusals),
            Count(entry.Seats, ProcessTexts.Decide_Seats, nameof(entry.Seats), Seats, refusals));
        var sum = (votes.For ?? 0) + (votes.Against ?? 0) + (votes.Abstained ?? 0);
        if (votes.Seats is { } seats && sum > seats)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.votes-exceed-seats", Phrase.With(ProcessTexts.Decide_TooManyVotes, sum, seats), nameof(entry.VotesFor)));
        }

        return votes;
    }

    public static IReadOnlyList<string> ReadLines(string? text, string label, string field, List<Refusal> refusals)
    {
        var lines = TextLines.Of(text);
        if (lines.Count > MostLines || lines.Exists(line => line.Length > LineMaxLength))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.lines-too-long", Phrase.With(ProcessTexts.Decide_TooManyLines, label, MostLines, LineMaxLength), field));
        }

        return lines;
    }

    public static string ReadText(DecisionEntry entry, AskedFor asked, string? outcome, List<Refusal> refusals)
    {
        var text = TextLines.Whole(entry.Text);
        if (text.Length > TextMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.text-too-long", Phrase.With(ProcessTexts.Decide_TextTooLong, TextMaxLength), nameof(entry.Text)));
        }
        else if (text.Length == 0 && outcome is not null && asked.Kind.NeedsText.Contains(outcome))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.text-wanted", ProcessTexts.Decide_TextWanted, nameof(entry.Text)));
        }

        return text;
    }

    /// <param name="documents">The files to which a decision may point.</param>
    public static DecidedPaper? ReadPaper(DecisionEntry entry, IReadOnlyList<DossierPaper> documents, List<Refusal> refusals)
    {
        var file = documents.FirstOrDefault(one => one.Id.ToString() == entry.PaperFile);
        if (file is null && !string.IsNullOrEmpty(entry.PaperFile))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.paper-file", ProcessTexts.Decide_PaperFileUnknown, nameof(entry.PaperFile)));
        }

        // A file that is chosen has a name already.
        var (title, reference) = (LineInput.Read(entry.PaperTitle) is { Length: > 0 } typed ? typed : file?.Title ?? "", LineInput.Read(entry.PaperReference));
        if (title.Length > WordMaxLength || (title.Length == 0 && reference.Length > 0))
        {
            refusals.Add(new(RefusalKind.Invalid, "process.paper-title", Phrase.With(ProcessTexts.Decide_PaperTitleWanted, WordMaxLength), nameof(entry.PaperTitle)));
        }

        if (reference.Length > ReferenceMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.paper-reference", Phrase.With(ProcessTexts.Decide_PaperTooLong, ReferenceMaxLength), nameof(entry.PaperReference)));
        }

        return title.Length + reference.Length == 0 ? null : new(title, reference, file is null ? null : new(file.Id, file.FileName, file.Sha256));
    }

    /// <returns>A line of at most this length.</returns>
    public static string ReadLine(string? text, string label, int most, string field, List<Refusal> refusals)
    {
        var line = LineInput.Read(text);
        if (line.Length > most)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.line-too-long", Phrase.With(ProcessTexts.Decide_LineTooLong, label, most), field));
        }

        return line;
    }

    private static int? Count(string? text, string label, string field, NumberRule rule, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var read = rule.Read(text, label, field);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? (int)number : null;
    }
}
