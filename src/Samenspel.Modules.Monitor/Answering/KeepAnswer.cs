using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Answering;

/// <param name="Version">As the page showed it; zero for the first; null for any.</param>
/// <param name="Document">Everything that is to be known from now on; what it says of others stays as it was.</param>
/// <param name="Unreadable">What was already found wrong.</param>
/// <param name="Send">Whether it is the municipality's answer from now on.</param>
internal sealed record KeepAnswer(Guid Campaign, string Code, int? Version, AnswerDocument Document, IReadOnlyList<Refusal> Unreadable, bool Send) : IWrite, IAboutAnswer;

/// <summary>Takes an answer back, to change it while that still can be.</summary>
internal sealed record TakeBackAnswer(Guid Campaign, string Code) : IWrite, IAboutAnswer;

/// <param name="Version">As the page showed it; null for any.</param>
/// <param name="Replies">What is said of others from now on.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepReplies(Guid Campaign, string Code, int? Version, IReadOnlyList<GivenReply> Replies, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutAnswer;

/// <summary>Keeps what a municipality answers.</summary>
internal sealed class KeepAnswerHandler(SamenspelDb db, CampaignDirectory campaigns, SurveyBook book, TimeProvider time, RecordEntry entry) : IHandle<KeepAnswer, int>
{
    public async Task<Outcome<int>> HandleAsync(KeepAnswer request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var known = await db.Set<CampaignAnswer>().SingleOrDefaultAsync(one => one.CampaignId == request.Campaign && one.Code == request.Code, cancellation);
        var rules = new AnswerRules(book.Of(campaign.SurveyVersion), await campaigns.PlacesAsync(campaign.From, cancellation), request.Code);
        var refusals = AnswerMoments.Check(campaign, known, request.Version, DutchTime.DateOf(time.GetUtcNow())).ToList();
        refusals.AddRange(request.Unreadable);
        refusals.AddRange(rules.Check(request.Document));
        if (request.Send)
        {
            refusals.AddRange(AnswerRules.CheckWhole(request.Document));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        if (known is null)
        {
            db.Add(known = new CampaignAnswer { CampaignId = request.Campaign, Code = request.Code });
        }

        known.Keep(request.Document with { Replies = known.Document.Replies }, time.GetUtcNow());
        if (request.Send)
        {
            known.Send(time.GetUtcNow(), isImported: false);
        }

        await db.SaveChangesAsync(cancellation);
        entry.Detail("municipality", request.Code);
        entry.Detail("sent", request.Send ? "yes" : "no");
        entry.Detail("cooperations", request.Document.Cooperations.Count.ToString(CultureInfo.InvariantCulture));
        return known.Version;
    }
}

/// <summary>Takes an answer back.</summary>
internal sealed class TakeBackAnswerHandler(SamenspelDb db, CampaignDirectory campaigns, TimeProvider time, RecordEntry entry) : IHandle<TakeBackAnswer, int>
{
    public async Task<Outcome<int>> HandleAsync(TakeBackAnswer request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var known = await db.Set<CampaignAnswer>().SingleOrDefaultAsync(one => one.CampaignId == request.Campaign && one.Code == request.Code, cancellation);
        if (AnswerMoments.WrongMoment(campaign, DutchTime.DateOf(time.GetUtcNow())) is { } wrong)
        {
            return wrong;
        }

        if (known?.SentAt is null)
        {
            return new Refusal(RefusalKind.Conflict, "monitor.not-sent", MonitorTexts.Wrong_NotSent);
        }

        known.TakeBack(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Detail("municipality", request.Code);
        return known.Version;
    }
}

/// <summary>Keeps what a municipality says of others that named it.</summary>
internal sealed class KeepRepliesHandler(SamenspelDb db, CampaignDirectory campaigns, TimeProvider time, RecordEntry entry) : IHandle<KeepReplies, int>
{
    public const string ReplyPrefix = "reactie-";
    public const string TextPrefix = "toelichting-";

    public async Task<Outcome<int>> HandleAsync(KeepReplies request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var places = await campaigns.PlacesAsync(campaign.From, cancellation);
        var known = await db.Set<CampaignAnswer>().SingleOrDefaultAsync(one => one.CampaignId == request.Campaign && one.Code == request.Code, cancellation);
        var namings = ShowAnswerHandler.NamingsOf(request.Code, known?.Document ?? new(), await campaigns.AnswersAsync(request.Campaign, cancellation), places);
        var refusals = request.Unreadable.ToList();
        if (campaign.ClosedAt is not null)
        {
            refusals.Insert(0, CampaignRules.IsClosed());
        }

        if (request.Version is { } version && version != (known?.Version ?? 0))
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangeCampaignHandler.ChangedMeanwhile, MonitorTexts.Changed));
        }

        refusals.AddRange(request.Replies.Where(one => namings.All(naming => naming.Code != one.About))
            .Select(one => new Refusal(RefusalKind.Invalid, "monitor.did-not-name", Phrase.With(MonitorTexts.Wrong_DidNotName, places.NameOf(one.About)), ReplyPrefix + one.About)));
        refusals.AddRange(request.Replies.Where(one => one.Text.Length > AnswerDocument.TextMaxLength)
            .Select(one => new Refusal(RefusalKind.Invalid, "monitor.too-long", Phrase.With(MonitorTexts.Wrong_Long, places.NameOf(one.About), AnswerDocument.TextMaxLength), TextPrefix + one.About)));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        if (known is null)
        {
            db.Add(known = new CampaignAnswer { CampaignId = request.Campaign, Code = request.Code });
        }

        // What was said of somebody who has taken the answer back meanwhile stays, for when it is sent in again.
        var kept = known.Document.Replies.Where(one => namings.All(naming => naming.Code != one.About));
        known.Keep(known.Document with { Replies = [.. kept, .. request.Replies] }, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Detail("municipality", request.Code);
        entry.Detail("replies", request.Replies.Count.ToString(CultureInfo.InvariantCulture));
        return known.Version;
    }
}
