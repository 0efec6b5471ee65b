using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>What a key of a dossier's own must be, however it comes in.</summary>
internal static class OwnKeyCheck
{
    public static void Name(string name, List<Refusal> refusals)
    {
        if (name.Length is 0 or > OwnKey.NameMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.key-name", Phrase.With(SharingTexts.Own_NameWanted, OwnKey.NameMaxLength), OwnKeyForm.NameField));
        }
    }

    /// <summary>Holds a key that could be read against the rules. A figure that is missing is no fault of the key: it is told where the key is shown.</summary>
    public static IEnumerable<Refusal> Whole(OwnKey key, SharedCase known, OwnKeyFields fields)
    {
        if (key.Parts.Count == 0)
        {
            return [new(RefusalKind.Invalid, "cost-sharing.no-parts", SharingTexts.Own_NoParts, fields.Percent(0))];
        }

        var formula = new KeyFormula(key.Parts, key.Additional.ToDictionary(amount => known.Participants.First(one => one.Id == amount.Participant).Key, amount => amount.Cents, StringComparer.Ordinal));
        return KeySharing.Of(known.JointCents ?? long.MaxValue, formula, KeyCalculation.PlayersOf(known)).Faults
            .Where(fault => fault.Kind is not (KeyFaultKind.MissingWeight or KeyFaultKind.AllWeightsZero or KeyFaultKind.NegativeWeight or KeyFaultKind.NoPlayers))
            .Select(fault => new Refusal(RefusalKind.Invalid, CodeOf(fault.Kind), KeyWords.Of(fault, known), FieldOf(fault, key, fields)));
    }

    private static string CodeOf(KeyFaultKind kind) => kind switch
    {
        KeyFaultKind.PercentagesNotHundred => "cost-sharing.not-hundred",
        KeyFaultKind.BasisTwice => "cost-sharing.basis-twice",
        KeyFaultKind.AdditionalAboveTotal => "cost-sharing.additional-above-total",
        _ => "cost-sharing.bad-key",
    };

    private static string FieldOf(KeyFault fault, OwnKey key, OwnKeyFields fields) => fault.Kind switch
    {
        KeyFaultKind.BasisTwice => fields.Basis(key.Parts.ToList().FindLastIndex(part => part.Basis == fault.Basis)),
        KeyFaultKind.AdditionalAboveTotal => fields.Amount(key.Additional[0]),
        _ => fields.Percent(0),
    };
}

/// <summary>Where the parts of a key stand in what was sent.</summary>
/// <param name="Percent">Of a part, by its place among those that were read.</param>
/// <param name="Basis">The same for what it is divided by.</param>
/// <param name="Amount">What somebody pays apart.</param>
internal sealed record OwnKeyFields(Func<int, string> Percent, Func<int, string> Basis, Func<AdditionalAmount, string> Amount);
