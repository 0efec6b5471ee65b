using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>The keys of a dossier's own among the others.</summary>
internal static class OwnKeyList
{
    public static IEnumerable<SharingKey> Of(TermsDocument terms, SharedCase known) => terms.Keys.Select(own => new SharingKey(own.Code, own.Name, Words(own))
    {
        OwnNumber = own.Number,
        Formula = FormulaOf(own, known),
    });

    public static string Words(OwnKey own) => KeySentence.Of(own.Parts, [.. own.Additional.Select(amount => (amount.Name, amount.Cents))]);

    /// <summary>Who left keeps its name as key: the engine then tells that an amount is of somebody who is not there.</summary>
    private static KeyFormula FormulaOf(OwnKey own, SharedCase known) => new(
        own.Parts,
        own.Additional.ToDictionary(
            amount => known.Participants.FirstOrDefault(participant => participant.Id == amount.Participant)?.Key ?? amount.Name,
            amount => amount.Cents,
            StringComparer.Ordinal));
}
