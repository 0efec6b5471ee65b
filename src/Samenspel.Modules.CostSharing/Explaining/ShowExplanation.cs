using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Explaining;

/// <param name="Id">The dossier.</param>
/// <param name="Participant">Key of the participant.</param>
/// <param name="Key">Code of the key; null: the usual one of the choice.</param>
/// <param name="Question">What was chosen on the page of all keys.</param>
internal sealed record ShowExplanation(DossierId Id, string Participant, string? Key, SharingQuestion Question) : IAboutDossier
{
    /// <summary>How an address names the key.</summary>
    public const string KeyName = "sleutel";
}

/// <summary>One participant under one key, with what there is to compare it with.</summary>
/// <param name="Sharing">All keys that a page shows, the explained one first.</param>
/// <param name="Place">Where the participant stands in the lists.</param>
/// <param name="Amounts">How its share comes about, for a key with a formula that could be computed.</param>
internal sealed record ExplanationView(SharingView Sharing, int Place, KeyAmounts? Amounts)
{
    public SharedCase Case => Sharing.Case;

    public SharedParticipant Who => Sharing.Case.Participants[Place];

    /// <summary>Null while there is nothing to share.</summary>
    public SharedByKey? Explained => Sharing.Results.Count == 0 ? null : Sharing.Results[0];
}

/// <summary>Computes what a participant pays and why.</summary>
internal sealed class ShowExplanationHandler(IHandle<ShowSharing, SharingView> handler, TermsReader reader) : IHandle<ShowExplanation, ExplanationView>
{
    public async Task<Outcome<ExplanationView>> HandleAsync(ShowExplanation request, CancellationToken cancellation)
    {
        var code = string.IsNullOrEmpty(request.Key) ? await UsualAsync(request, cancellation) : request.Key;
        var others = (request.Question.Keys ?? KeyCatalogue.Default).Where(one => one != code);
        var outcome = await handler.HandleAsync(new ShowSharing(request.Id, request.Question with { Keys = [code, .. others], To = code }), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals
                .Select(refusal => refusal.Field is SharingQuestion.KeysName or SharingQuestion.ToName ? refusal with { Field = ShowExplanation.KeyName } : refusal)
                .DistinctBy(refusal => refusal.Field).ToList();
        }

        var place = view.Case.Participants.ToList().FindIndex(participant => participant.Key == request.Participant);
        return place < 0
            ? new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-participant", SharingTexts.Unknown_Participant)
            : new ExplanationView(view, place, AmountsOf(view, place));
    }

    // The key that was adopted last, else the one that the transition leads to; when keys were chosen and it is not among them, the first of those.
    private async Task<string> UsualAsync(ShowExplanation request, CancellationToken cancellation)
    {
        var (terms, _) = await reader.ReadAsync(request.Id, cancellation);
        var codes = KeyCatalogue.All().Select(key => key.Code).Concat(terms.Keys.Select(key => key.Code)).ToHashSet(StringComparer.Ordinal);
        string?[] usual = [(await reader.AdoptedAsync(request.Id, cancellation))?.Key, request.Question.To, terms.Growth?.Key, KeyCatalogue.Inhabitants];
        var chosen = request.Question.Keys;
        return usual.FirstOrDefault(code => code is not null && codes.Contains(code) && (chosen is null || chosen.Contains(code, StringComparer.Ordinal))) ?? chosen![0];
    }

    private static KeyAmounts? AmountsOf(SharingView view, int place) =>
        view.Results is [{ Key.Formula: { } formula, Cents: not null }, ..]
            ? KeySharing.Of(view.Case.JointCents!.Value, formula, KeyCalculation.PlayersOf(view.Case)).Amounts[place]
            : null;
}
