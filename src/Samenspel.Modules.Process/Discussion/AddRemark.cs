using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Answers;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Discussion;

internal sealed record AddRemark(DossierId Id, int Track, string Question, RemarkEntry Entry) : IWrite, IAboutDossier;

/// <summary>Says something about a question, or names a document that belongs with it; everybody with a role in the dossier reads it.</summary>
internal sealed class AddRemarkHandler(SamenspelDb db, WorkKeeping keeping, IDossierPapers papers, RecordEntry entry) : IHandle<AddRemark, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(AddRemark request, CancellationToken cancellation) => keeping.KeepAsync<Guid>(
        (request.Id, request.Track, null),
        async turn =>
        {
            if (turn.View.Question(request.Question) is not { } item)
            {
                return AnswerWords.Unknown();
            }

            var refusals = new List<Refusal>();
            var (text, title, reference) = request.Entry.Read(request.Id, await papers.OfAsync(request.Id, cancellation), refusals);
            if (await db.Set<QuestionRemark>().CountAsync(one => one.DossierId == request.Id && one.Track == request.Track && one.Question == item.Id, cancellation) >= QuestionRemark.Most)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.too-many-remarks", Phrase.With(WorkTexts.Remark_TooMany, QuestionRemark.Most)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var made = new QuestionRemark
            {
                Id = Guid.CreateVersion7(turn.Now),
                DossierId = request.Id,
                Track = request.Track,
                Question = item.Id,
                Text = text,
                Title = title,
                Reference = reference,
                WrittenAt = turn.Now,
                WrittenBy = turn.By,
                Organisation = turn.For,
            };
            db.Add(made);
            entry.Detail("question", item.Id);
            entry.Detail("remark", made.Id.ToString());
            return made.Id;
        },
        cancellation);
}
