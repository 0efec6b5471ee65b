using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Answers;

/// <summary>What the writes of answers have in common.</summary>
internal sealed class AnswerKeeping(SamenspelDb db, RecordEntry entry)
{
    /// <summary>Code of the refusal to who had an older version in sight.</summary>
    public const string Changed = "process.answer-changed";

    /// <returns>The question, or why this participant does not answer it here.</returns>
    public static Outcome<QuestionItem> Find(WorkView view, string question, Guid? participant) => view.Question(question) switch
    {
        null => AnswerWords.Unknown(),
        { Question.RevealedTogether: true } => new Refusal(RefusalKind.Conflict, "process.revealed-together", WorkTexts.Revealed_Together),
        { IsTogether: true } when participant is not null => new Refusal(RefusalKind.Invalid, "process.answered-together", WorkTexts.Answered_Together, "Participant"),
        { IsTogether: false } when participant is null => new Refusal(RefusalKind.Invalid, "process.answered-by-each", WorkTexts.Answered_ByEach, "Participant"),
        { } item => item,
    };

    public static Refusal Retired() => new(RefusalKind.Conflict, "process.question-retired", WorkTexts.Retired_NotWritten);

    public static Refusal Parked() => new(RefusalKind.Conflict, "process.question-parked", WorkTexts.Parked_NotShared);

    public static void Judge(QuestionAnswer? answer, int version, List<Refusal> refusals)
    {
        if ((answer?.Version ?? 0) != version)
        {
            refusals.Add(new(RefusalKind.Conflict, Changed, WorkTexts.Answer_Changed));
        }
    }

    public static string HashOf(string value, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{value}\n{text}")));

    public Task<QuestionAnswer?> ReadAsync(DossierId id, int track, string question, Guid? participant, CancellationToken cancellation) =>
        db.Set<QuestionAnswer>().SingleOrDefaultAsync(one => one.DossierId == id && one.Track == track && one.Question == question && one.Participant == participant, cancellation);

    public QuestionAnswer Begin(WorkTurn turn, int track, QuestionItem item, Guid? participant)
    {
        var made = new QuestionAnswer
        {
            Id = Guid.CreateVersion7(turn.Now),
            DossierId = turn.View.Process.Dossier.Id,
            Track = track,
            Question = item.Id,
            Participant = participant,
            ParticipantName = turn.View.Process.Party(participant)?.NameNl ?? "",
        };
        db.Add(made);
        return made;
    }

    /// <summary>What was shared is told in the record by its hash; a draft is not.</summary>
    public void Share(QuestionAnswer answer, WorkTurn turn)
    {
        answer.Share(turn.By, turn.Now);
        var hash = HashOf(answer.Value, answer.Text);
        db.Add(new AnswerShare
        {
            Id = Guid.CreateVersion7(turn.Now),
            Answer = answer.Id,
            Number = answer.Written,
            Hash = hash,
            SharedAt = turn.Now,
            SharedBy = turn.By,
            Organisation = turn.For,
        });
        entry.Detail("shared", hash);
    }
}
