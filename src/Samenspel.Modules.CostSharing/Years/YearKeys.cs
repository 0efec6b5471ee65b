using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>The keys by which a year can be settled, and the weights that each gives.</summary>
internal sealed class YearKeys(SamenspelDb db, AdoptedNames names)
{
    /// <summary>Names the key that a year was kept with.</summary>
    public const string Kept = "bewaard";

    private const string AdoptedCode = "vastgelegd-";

    public static string CodeOf(int adopted) => string.Create(CultureInfo.InvariantCulture, $"{AdoptedCode}{adopted}");

    /// <summary>Adopted keys, the last first, then the others.</summary>
    public async Task<IReadOnlyList<(string Code, string Label)>> ListAsync(DossierId id, TermsView terms, CancellationToken cancellation)
    {
        var adopted = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Number, one.Title }).ToListAsync(cancellation);
        return
        [
            .. adopted.Select(one => (CodeOf(one.Number), Phrase.With(SharingTexts.Years_AdoptedKey, one.Number, one.Title))),
            .. terms.Known.Select(key => (key.Code, key.Label)),
        ];
    }

    /// <param name="id">The dossier.</param>
    /// <param name="code">Which key.</param>
    /// <param name="parties">Who takes part in the year.</param>
    /// <param name="budgetCents">What a key of more parts divides.</param>
    /// <param name="terms">The case and the keys of the dossier's own.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Outcome<YearWeights>> WeighAsync(
        DossierId id, string code, IReadOnlyList<YearParty> parties, long budgetCents, TermsView terms, CancellationToken cancellation)
    {
        if (code.StartsWith(AdoptedCode, StringComparison.Ordinal) && int.TryParse(code[AdoptedCode.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var adopted = await db.Set<AdoptedKey>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == id && one.Number == number, cancellation);
            return adopted is null ? NoKey() : await names.HoldsAsync(adopted, cancellation) && AdoptedDocument.Read(adopted.Document) is { } document
                ? OfAdopted(number, document, parties)
                : Refused(SharingTexts.Years_BrokenSeal);
        }

        return terms.Known.FirstOrDefault(one => one.Code == code) is not { } key ? NoKey()
            : key.Formula is { } formula ? ByFormula(key, formula, parties, budgetCents, terms.Case)
            : ByMethod(key, parties, terms.Case, cancellation);
    }

    /// <summary>The weights with which a year was kept, for those who take part in it now.</summary>
    public static Outcome<YearWeights> OfKept(YearDocument kept, IReadOnlyList<YearParty> parties) =>
        All(parties, kept.Parties.ToDictionary(party => party.Key, party => party.Weight, StringComparer.Ordinal), kept.KeyName);

    private static Outcome<YearWeights> OfAdopted(int number, AdoptedDocument document, IReadOnlyList<YearParty> parties)
    {
        var shares = document.Sharing.Participants.Zip(document.Sharing.Keys[0].Shares!).ToDictionary(one => one.First.Id, one => one.Second * 100, StringComparer.Ordinal);
        return All(parties, shares, SharingLanguages.Both(() => Phrase.With(SharingTexts.Years_AdoptedKey, number, document.KeyName.In(CultureInfo.CurrentUICulture))));
    }

    // One part goes by the figures themselves, so that nothing is rounded before the settlement is.
    private static Outcome<YearWeights> ByFormula(SharingKey key, KeyFormula formula, IReadOnlyList<YearParty> parties, long budgetCents, SharedCase known)
    {
        var who = parties.Select(party => party.Key).ToHashSet(StringComparer.Ordinal);
        var players = KeyCalculation.PlayersOf(known).Where(player => who.Contains(player.Key)).ToList();
        var result = KeySharing.Of(budgetCents, formula, players);
        if (result.Shares is not { } shares)
        {
            return Refused(string.Join(' ', KeyWords.WhyNot(result.Faults, known)));
        }

        var weights = players.Select((player, i) => (player.Key, Weight: formula switch
        {
            { Parts: [{ Basis: KeyBasis.Equal }], AdditionalCents.Count: 0 } => 1,
            { Parts: [var part], AdditionalCents.Count: 0 } => player.Weights[part.Basis],
            _ => shares[i],
        }));
        return All(parties, weights.ToDictionary(one => one.Key, one => one.Weight, StringComparer.Ordinal), NameOf(key));
    }

    private static Outcome<YearWeights> ByMethod(SharingKey key, IReadOnlyList<YearParty> parties, SharedCase known, CancellationToken cancellation)
    {
        if (known.JointCents is null)
        {
            return Refused(SharingTexts.Lede_NoJoint);
        }

        var result = new KeyCalculation(known).Of(key, cancellation);
        return result.Cents is { } cents
            ? All(parties, known.Participants.Zip(cents).ToDictionary(one => one.First.Key, one => (decimal)one.Second, StringComparer.Ordinal), NameOf(key))
            : Refused(string.Join(' ', result.WhyNot));
    }

    private static Outcome<YearWeights> All(IReadOnlyList<YearParty> parties, Dictionary<string, decimal> weights, LocalText name)
    {
        var without = parties.Where(party => !weights.ContainsKey(party.Key)).Select(party => party.Name.In(CultureInfo.CurrentUICulture)).ToList();
        return without.Count > 0
            ? Refused(Phrase.With(SharingTexts.Years_NoShare, KeyWords.Row(without)))
            : new YearWeights(name, [.. parties.Select(party => weights[party.Key])]);
    }

    private static LocalText NameOf(SharingKey key) =>
        key.OwnNumber is not null ? new(key.Label) : SharingLanguages.Both(() => KeyCatalogue.All().First(one => one.Code == key.Code).Label);

    private static Outcome<YearWeights> NoKey() => new Refusal(RefusalKind.Invalid, "cost-sharing.key-wanted", SharingTexts.Adopt_KeyWanted, YearForm.KeyField);

    private static Outcome<YearWeights> Refused(string why) => new Refusal(RefusalKind.Invalid, "cost-sharing.key-not-computed", $"{SharingTexts.Key}: {why}", YearForm.KeyField);
}

/// <summary>A key as a year keeps it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Weights">In the order of the parties.</param>
internal sealed record YearWeights(LocalText Name, IReadOnlyList<decimal> Weights);
