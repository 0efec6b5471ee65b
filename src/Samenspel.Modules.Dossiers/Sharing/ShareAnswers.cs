using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>What the API answers about sharing, of a dossier and of a contribution alike.</summary>
internal static class ShareAnswers
{
    /// <summary>A page of a list that is read whole.</summary>
    public static IResult List<T>(HttpContext http, Outcome<SharingView> outcome, Func<SharingView, IEnumerable<T>> rows)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        return refusals.Count == 0 && outcome.TryGet(out var view) ? page.Answer<T>(http, [.. rows(view)]) : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    public static IResult One(Outcome<SharingView> outcome, Guid act)
    {
        var found = Find(outcome, act);
        return found.TryGet(out var share) ? TaggedJson.Of(ShareDocument.Of(share), VersionOf(share)) : Problem.From(found.Refusals);
    }

    /// <returns>Null when this act may be withdrawn as it is; otherwise the answer.</returns>
    public static IResult? Match(HttpRequest request, Outcome<SharingView> outcome, Guid act)
    {
        var found = Find(outcome, act);
        return found.TryGet(out var share) ? IfMatch.Against(request, VersionOf(share)) : Problem.From(found.Refusals);
    }

    /// <returns>The act that holds now: made a moment ago, or there already.</returns>
    public static CreatedJson Created(bool isNew, string location, Outcome<SharingView> outcome, NewShareBody body)
    {
        var circle = CircleWord.Read(body.Circle);
        var share = outcome.TryGet(out var view)
            ? view.History.First(act => act.Circle == circle && act.Recipient?.Value == body.Recipient && act.WithdrawnAt is null)
            : throw new InvalidOperationException("What was shared a moment ago cannot be read by who shared it.");
        return CreatedJson.Of($"{location}/{share.Id}", ShareDocument.Of(share), VersionOf(share)) with { WasThere = !isNew };
    }

    /// <returns>What was sent as a form would send it, and what only the API can get wrong.</returns>
    public static (ShareChoice Choice, IReadOnlyList<Refusal> Refusals) Read(NewShareBody body) => (
        new ShareChoice(CircleWord.Read(body.Circle)?.ToString(), body.Recipient is { } recipient ? [recipient.ToString()] : []),
        body.Recipient is not null && body.Circle is CircleWord.Participants or CircleWord.Everybody
            ? [new Refusal(RefusalKind.Invalid, "dossiers.share-recipient", DossierTexts.Api_ShareRecipient, "ontvangerId")]
            : []);

    /// <summary>The outer name of a field of the form.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(ShareChoice.Circle) => "kring",
        nameof(ShareChoice.Organisations) => "ontvangerId",
        _ => field,
    };

    // An act changes once, when it is withdrawn.
    private static int VersionOf(ShareAct act) => act.WithdrawnAt is null ? 1 : 2;

    private static Outcome<ShareAct> Find(Outcome<SharingView> outcome, Guid act)
    {
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        return view.History.FirstOrDefault(one => one.Id == act) is { } found
            ? found
            : new Refusal(RefusalKind.NotFound, "dossiers.no-such-share", DossierTexts.Api_NoSuchShare);
    }
}
