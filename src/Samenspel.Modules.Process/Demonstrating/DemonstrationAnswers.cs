using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Answers;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Discussion;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Demonstrating;

/// <summary>Keeps answers of the demonstration by the same handlers that serve the pages; all in the first track.</summary>
internal sealed class DemonstrationAnswers(SamenspelDb db, IDossiers dossiers, IHandle<WriteAnswer, int> writer, IHandle<AddRemark, Guid> speaker) : IDemonstrationAnswers
{
    private const int Track = 1;

    public async Task<Outcome<bool>> AnswerAsync(DossierId dossier, string question, string? municipality, string text, bool shared, CancellationToken cancellation)
    {
        var party = municipality is null ? null : (await dossiers.FindAsync(dossier, cancellation))?.Participants.FirstOrDefault(one => one.Code == municipality)?.Id.Value;
        if ((municipality is not null && party is null)
            || await db.Set<QuestionAnswer>().AnyAsync(one => one.DossierId == dossier && one.Track == Track && one.Question == question && one.Participant == party, cancellation))
        {
            return false;
        }

        var written = await writer.HandleAsync(new WriteAnswer(dossier, Track, question, party, 0, new AnswerEntry(null, text), shared), cancellation);
        return written.TryGet(out _) ? true : written.Refusals.ToList();
    }

    public async Task<Outcome<bool>> RemarkAsync(DossierId dossier, string question, string text, CancellationToken cancellation)
    {
        if (await db.Set<QuestionRemark>().AnyAsync(one => one.DossierId == dossier && one.Track == Track && one.Question == question, cancellation))
        {
            return false;
        }

        var said = await speaker.HandleAsync(new AddRemark(dossier, Track, question, new RemarkEntry(text, null, null)), cancellation);
        return said.TryGet(out _) ? true : said.Refusals.ToList();
    }
}
