using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>A key of a dossier's own as the API gives it.</summary>
/// <param name="Code">How it is named among all keys.</param>
/// <param name="InWords">The formula in Dutch.</param>
[ApiName("EigenSleutel")]
internal sealed record OwnKeyDocument(
    int Number, string Code, string Name, string InWords, IReadOnlyList<OwnKeyPartBody> Parts, IReadOnlyList<OwnKeyAmountDocument> Additional)
{
    public static OwnKeyDocument Of(OwnKey own, SharedCase known) => new(
        own.Number,
        own.Code,
        own.Name,
        SharingLanguages.Both(() => OwnKeyList.Words(own)).Nl,
        [.. own.Parts.Select(part => new OwnKeyPartBody(part.Percent, OwnKeyPartBody.NameOf(part.Basis)))],
        [.. own.Additional.Select(one => new OwnKeyAmountDocument(known.Participants.FirstOrDefault(participant => participant.Id == one.Participant)?.Key, one.Name, one.Cents / 100m))]);
}

/// <summary>What somebody pays apart, in euro a year.</summary>
/// <param name="Participant">Null when it takes part no more; the key cannot be computed then.</param>
[ApiName("EigenSleutelBedragMetNaam")]
internal sealed record OwnKeyAmountDocument(string? Participant, string Name, decimal Amount);
