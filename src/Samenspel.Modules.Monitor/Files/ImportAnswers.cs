using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Answering;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Files;

/// <param name="Text">Rows, with a heading.</param>
internal sealed record ImportAnswers(Guid Campaign, string Text) : IWrite, IAboutCampaign;

/// <summary>Takes the answers of a file, all or none.</summary>
/// <returns>How many municipalities answered in it.</returns>
internal sealed class ImportAnswersHandler(SamenspelDb db, CampaignDirectory campaigns, SurveyBook book, TimeProvider time, RecordEntry entry) : IHandle<ImportAnswers, int>
{
    public async Task<Outcome<int>> HandleAsync(ImportAnswers request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        if (campaign.ClosedAt is not null)
        {
            return CampaignRules.IsClosed();
        }

        var (places, survey) = (await campaigns.PlacesAsync(campaign.From, cancellation), book.Of(campaign.SurveyVersion));
        var reading = AnswerReading.Of(request.Text, places);
        var refusals = reading.Refusals.ToList();
        var known = await db.Set<CampaignAnswer>().Where(one => one.CampaignId == campaign.Id).ToDictionaryAsync(one => one.Code, StringComparer.Ordinal, cancellation);
        foreach (var (code, document) in reading.Answers)
        {
            var line = reading.LineOf(code);
            if (!campaign.Asked.Contains(code))
            {
                refusals.Add(AnswerReading.At(line, Phrase.With(MonitorTexts.Wrong_NotAsked, places.NameOf(code))));
            }

            if (known.GetValueOrDefault(code) is { } there && (there.SentAt is not null || there.Document.HasBegun))
            {
                refusals.Add(AnswerReading.At(line, Phrase.With(there.SentAt is not null ? MonitorTexts.Wrong_IsIn : MonitorTexts.Wrong_IsBegun, places.NameOf(code))));
            }

            refusals.AddRange(new AnswerRules(survey, places, code).Check(document).Concat(AnswerRules.CheckWhole(document))
                .Select(one => AnswerReading.At(line, $"{places.NameOf(code)}: {one.Message}")));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        foreach (var (code, document) in reading.Answers)
        {
            if (!known.TryGetValue(code, out var answer))
            {
                db.Add(answer = new CampaignAnswer { CampaignId = campaign.Id, Code = code });
            }

            answer.Keep(Beside(answer.Document.Replies, document), time.GetUtcNow());
            answer.Send(time.GetUtcNow(), isImported: true);
        }

        await db.SaveChangesAsync(cancellation);
        entry.Detail("municipalities", reading.Answers.Count.ToString(CultureInfo.InvariantCulture));
        return reading.Answers.Count;
    }

    // What the municipality said here of others that named it stays, also where the file says something else.
    private static AnswerDocument Beside(IReadOnlyList<GivenReply> own, AnswerDocument read) =>
        read with { Replies = [.. own, .. read.Replies.Where(reply => own.All(one => one.About != reply.About))] };
}
