using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>A round; its answers only once it is open.</summary>
/// <param name="Items">What was asked.</param>
/// <param name="Participants">Who answers.</param>
[ApiName("Meting")]
internal sealed record RoundAnswer(RoundSummary Round, EditionAnswer Instrument, IReadOnlyList<ItemAnswer> Items, IReadOnlyList<PartyAnswer> Participants)
{
    public static RoundAnswer Of(RoundView view) => new(
        RoundSummary.Of(view),
        EditionAnswer.Of(view.Instrument.Edition),
        [.. view.Instrument.Areas.SelectMany(area => area.Items.Select(item => new ItemAnswer(item.Id, area.Name, item.Text, WordOf(item.Kind))))],
        [.. view.Parties.Select(party => PartyAnswer.Of(party, view.Sheets.FirstOrDefault(sheet => sheet.Party.Id == party.Party.Id)))]);

    private static string WordOf(ItemKind kind) => kind switch
    {
        ItemKind.Text => "text",
        ItemKind.Scale => "scale",
        _ => "choice",
    };
}

/// <summary>A document of the content in the version that was used.</summary>
[ApiName("InstrumentVersie")]
internal sealed record EditionAnswer(string Publisher, string Id, int Version, string Sha256)
{
    public static EditionAnswer Of(ContentEdition edition) => new(edition.Publisher, edition.Id, edition.Version, edition.Sha256);
}

/// <summary>Something that was asked.</summary>
[ApiName("MetingVraag")]
internal sealed record ItemAnswer(string Id, LawText Area, LawText Text, [property: ApiWords("text", "scale", "choice")] string Kind);

/// <summary>A participant in a round.</summary>
/// <param name="HasWritten">It handed in.</param>
/// <param name="Answers">By question; null until the round is open, or when it handed in nothing.</param>
/// <param name="Hash">SHA-256 of what it wrote; null as long.</param>
[ApiName("MetingDeelnemer")]
internal sealed record PartyAnswer(Guid Id, string? Code, string Name, bool HasWritten, IReadOnlyDictionary<string, string>? Answers, string? Hash)
{
    public static PartyAnswer Of(PartyView party, RevealedSheet? sheet) => new(party.Party.Id, party.Party.Code, party.Party.NameNl, party.HasWritten, sheet?.Answers, sheet?.Hash);
}
