using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Answers;

/// <param name="Question">Its id in the content.</param>
internal sealed record ShowQuestion(DossierId Id, int Track, string Question) : IAboutDossier;

/// <summary>A question with the history of its answers and what was said of it.</summary>
/// <param name="Versions">Of answers of the asker's own, and of all together; the newest first.</param>
/// <param name="Shares">Of all: that something was shared is known to the others.</param>
/// <param name="People">With a role in the dossier now; empty for who may not read.</param>
internal sealed record QuestionView(
    WorkView Work, QuestionItem Item, IReadOnlyList<AnswerVersion> Versions, IReadOnlyList<(AnswerShare Share, string Name)> Shares, IReadOnlyList<QuestionRemark> Remarks, IReadOnlyList<DossierPerson> People)
{
    /// <summary>The files to which a remark may point; empty for who may not read.</summary>
    public IReadOnlyList<DossierPaper> Papers { get; init; } = [];

    public string NameOf(AccountId? account) => People.FirstOrDefault(one => one.Account == account)?.Name ?? WorkTexts.Somebody;

    public string NameOf(OrganisationId? organisation) => organisation is { } known && Organisations.TryGetValue(known, out var name) ? name : WorkTexts.Somebody;

    /// <summary>What the organisations are called that wrote here.</summary>
    public IReadOnlyDictionary<OrganisationId, string> Organisations { get; init; } = new Dictionary<OrganisationId, string>();
}

internal sealed class ShowQuestionHandler(SamenspelDb db, WorkReader reader, IDossierPeople people, IOrganisations organisations, IDossierPapers papers) : IHandle<ShowQuestion, QuestionView>
{
    public async Task<Outcome<QuestionView>> HandleAsync(ShowQuestion request, CancellationToken cancellation)
    {
        var read = await reader.FindAsync(request.Id, request.Track, cancellation);
        if (!read.TryGet(out var work))
        {
            return read.Refusals.ToList();
        }

        if (work.Question(request.Question) is not { } item)
        {
            return AnswerWords.Unknown();
        }

        if (!work.Asker.MayRead)
        {
            return new QuestionView(work, item, [], [], [], []);
        }

        var own = item.Own.Select(one => one.Id).ToList();
        var versions = await db.Set<AnswerVersion>().AsNoTracking().Where(one => own.Contains(one.Answer)).ToListAsync(cancellation);
        var names = await db.Set<QuestionAnswer>().AsNoTracking().Where(one => one.DossierId == request.Id && one.Track == request.Track && one.Question == request.Question)
            .Select(one => new { one.Id, one.Participant, one.ParticipantName }).ToListAsync(cancellation);
        var ids = names.ConvertAll(one => one.Id);
        var shares = await db.Set<AnswerShare>().AsNoTracking().Where(one => ids.Contains(one.Answer)).ToListAsync(cancellation);
        var remarks = await db.Set<QuestionRemark>().AsNoTracking().Where(one => one.DossierId == request.Id && one.Track == request.Track && one.Question == request.Question).ToListAsync(cancellation);
        return new QuestionView(
            work,
            item,
            [.. versions.OrderByDescending(one => one.Number)],
            [.. shares.OrderByDescending(one => one.SharedAt).Select(share => (share, work.Process.Party(names.First(one => one.Id == share.Answer).Participant)?.Name ?? names.First(one => one.Id == share.Answer).ParticipantName))],
            [.. remarks.OrderBy(one => one.WrittenAt)],
            await people.InAsync(request.Id.Value, cancellation))
        {
            Organisations = await organisations.NamesAsync(remarks.Select(one => one.Organisation).Concat(versions.Select(one => one.Organisation)).Concat(shares.Select(one => one.Organisation)).Concat(item.Answers.Select(one => one.AssignedOrganisation).OfType<OrganisationId>()), cancellation),
            Papers = await papers.OfAsync(request.Id, cancellation),
        };
    }
}
