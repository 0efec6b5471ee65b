using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Joining;

/// <param name="Id">The dossier.</param>
/// <param name="Question">Who joins, by which key, and what was paid once.</param>
internal sealed record ShowJoining(DossierId Id, JoiningQuestion Question) : IAboutDossier
{
    /// <summary>An empty question is a fault, and no visit to an empty form.</summary>
    public bool IsAsked { get; init; }
}

/// <summary>What a newcomer pays once, and what its entry does to the others.</summary>
internal sealed record JoiningView(SharedCase Case, IReadOnlyList<SharingKey> Keys)
{
    /// <summary>The key that the form proposes: the one that was adopted last, where it is a formula.</summary>
    public string UsualKey { get; init; } = KeyCatalogue.Inhabitants;

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Why there is no result although nothing is wrong with the question.</summary>
    public Refusal NotComputed => Result is null
        ? new(RefusalKind.Conflict, "cost-sharing.not-computed", SharingTexts.Join_TooFew)
        : new(RefusalKind.Conflict, "cost-sharing.key-not-computed", string.Join(' ', Result.WhyNot));

    /// <summary>Null while nothing was asked or something is wrong.</summary>
    public JoiningResult? Result { get; init; }
}

/// <param name="Key">The key.</param>
/// <param name="Newcomer">Who joins.</param>
/// <param name="Others">The others in the order of the case.</param>
/// <param name="Investments">What the newcomer shares in.</param>
/// <param name="Fee">Null when nothing was invested.</param>
/// <param name="Effect">Null when the cost of the others among themselves is not known.</param>
/// <param name="BeforeCents">What the others cost among themselves.</param>
/// <param name="WhyNot">Why the key cannot be computed; empty when it can.</param>
internal sealed record JoiningResult(
    SharingKey Key, SharedParticipant Newcomer, IReadOnlyList<SharedParticipant> Others, IReadOnlyList<JoiningInvestment> Investments, EntryFee? Fee, MembershipEffect? Effect,
    long BeforeCents, IReadOnlyList<string> WhyNot);

/// <summary>Computes an entry under a key of practice; nothing of it is kept.</summary>
internal sealed class ShowJoiningHandler(ISharedCases cases, TermsReader reader) : IHandle<ShowJoining, JoiningView>
{
    public async Task<Outcome<JoiningView>> HandleAsync(ShowJoining request, CancellationToken cancellation)
    {
        var outcome = await cases.FindAsync(request.Id, new SharedQuestion(), cancellation);
        if (!outcome.TryGet(out var known))
        {
            return outcome.Refusals.ToList();
        }

        var (terms, _) = await reader.ReadAsync(request.Id, cancellation);
        IReadOnlyList<SharingKey> keys = [.. KeyCatalogue.All().Concat(OwnKeyList.Of(terms, known)).Where(key => key.Formula is not null)];
        var adopted = await reader.AdoptedAsync(request.Id, cancellation);
        var view = new JoiningView(known, keys) { UsualKey = keys.FirstOrDefault(key => key.Code == adopted?.Key)?.Code ?? KeyCatalogue.Inhabitants };
        var question = request.Question;
        if (!(question.IsAsked || request.IsAsked) || known.Participants.Count < 2)
        {
            return view;
        }

        var newcomer = known.Participants.FirstOrDefault(one => one.Key == question[JoiningQuestion.WhoName]);
        var key = keys.FirstOrDefault(one => one.Code == question[JoiningQuestion.KeyName]);
        Refusal[] refusals =
        [
            .. newcomer is null ? [new Refusal(RefusalKind.Invalid, "cost-sharing.newcomer-wanted", SharingTexts.Join_WhoWanted, JoiningQuestion.WhoName)] : Array.Empty<Refusal>(),
            .. key is null ? [new Refusal(RefusalKind.Invalid, "cost-sharing.key-wanted", SharingTexts.Adopt_KeyWanted, JoiningQuestion.KeyName)] : Array.Empty<Refusal>(),
            .. question.Refusals,
        ];
        return refusals.Length > 0 ? view with { Refusals = refusals } : view with { Result = ResultOf(known, key!, newcomer!, question) };
    }

    private static JoiningResult ResultOf(SharedCase known, SharingKey key, SharedParticipant newcomer, JoiningQuestion question)
    {
        var players = KeyCalculation.PlayersOf(known);
        var place = known.Participants.ToList().IndexOf(newcomer);
        var fee = question.Investments.Count == 0
            ? null
            : Membership.Fee(key.Formula!, players, newcomer.Key, [.. question.Investments.Select(one => new PastInvestment(one.Name, one.SharedCents))]);
        var before = known.GroupCents is { } costs ? costs[costs.Count - 1 - (1 << place)] : 0;
        var effect = known is { GroupCents: not null, JointCents: { } joint } ? Membership.Entry(key.Formula!, players, newcomer.Key, before, joint) : null;
        KeyFault[] faults = [.. (fee?.Faults ?? []).Concat(effect?.Faults ?? []).Distinct()];
        return new(
            key, newcomer, [.. known.Participants.Where(one => one.Key != newcomer.Key)], question.Investments, fee is { Faults.Count: 0 } ? fee : null,
            effect is { Faults.Count: 0 } ? effect : null, before, KeyWords.WhyNot(faults, known));
    }
}
