using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>A round as the asker may see it.</summary>
/// <param name="State">At the moment of asking.</param>
/// <param name="RevealedAt">Since when it is open; null while it is not.</param>
/// <param name="Parties">Who answer.</param>
/// <param name="Sheets">What was handed in, in the order of the parties; none until the round opens.</param>
internal sealed record RoundView(
    DossierFacts Dossier, AssessmentRound Round, RoundState State, DateTimeOffset? RevealedAt, IReadOnlyList<PartyView> Parties, IReadOnlyList<RevealedSheet> Sheets, bool MayLead, DateOnly Today)
{
    public Instrument Instrument => Round.Document.Instrument;

    public int Written => Parties.Count(party => party.HasWritten);

    public IEnumerable<PartyView> Mine => Parties.Where(party => party.IsMine);
}

/// <summary>What everybody may know of a participant before the round opens.</summary>
/// <param name="HasWritten">It handed in.</param>
/// <param name="HasAgreed">With the deadline.</param>
/// <param name="IsMine">The asker writes for it.</param>
internal sealed record PartyView(RoundParty Party, bool HasWritten, bool HasAgreed, bool IsMine);

/// <summary>What was written, once the round is open.</summary>
/// <param name="Hash">As it was recorded when it was written.</param>
/// <param name="IsWhole">The document still has that hash.</param>
internal sealed record RevealedSheet(RoundParty Party, IReadOnlyDictionary<string, string> Answers, string Document, string Hash, DateTimeOffset WrittenAt, bool IsWhole);
