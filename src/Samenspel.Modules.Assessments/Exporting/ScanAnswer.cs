using Samenspel.Engine.Instruments;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>A scan; its result once it is closed, of the participants that the asker may see.</summary>
/// <param name="Participants">Who answer.</param>
/// <param name="Areas">What came of it; null until it is closed.</param>
[ApiName("Scan")]
internal sealed record ScanAnswer(ScanSummary Scan, IReadOnlyList<ScanPartyAnswer> Participants, IReadOnlyList<ScanAreaAnswer>? Areas)
{
    public static ScanAnswer Of(ScanView view) => new(
        ScanSummary.Of(view),
        [.. view.Parties.Select(party => new ScanPartyAnswer(party.Party.Id, party.Party.Code, party.Party.NameNl, party.People, party.HasTogether, party.IsShared))],
        view.Found is { } found ? [.. view.Instrument.Areas.Select((area, place) => ScanAreaAnswer.Of(view, area, found.Numbers.Areas[place]))] : null);
}

/// <summary>A participant in a scan.</summary>
/// <param name="People">How many people answered; null for some, but fewer than may be told.</param>
/// <param name="Together">It answered as a whole as well.</param>
/// <param name="Shared">Its result is for all participants.</param>
[ApiName("ScanDeelnemer")]
internal sealed record ScanPartyAnswer(Guid Id, string? Code, string Name, int? People, bool Together, bool Shared);

/// <summary>What came of one area.</summary>
/// <param name="All">Of all participants; null while one of them has not shared.</param>
/// <param name="PartnerGap">The largest difference between participants in sight; null with fewer than two.</param>
/// <param name="Participants">Those that the asker may see.</param>
[ApiName("ScanGebied")]
internal sealed record ScanAreaAnswer(string Id, LawText Name, ScanNumberAnswer? All, double? PartnerGap, IReadOnlyList<ScanCellAnswer> Participants)
{
    public static ScanAreaAnswer Of(ScanView view, ContentArea area, AreaResult result) => new(
        area.Id,
        area.Name,
        view.Found!.IsWhole ? ScanNumberAnswer.Of(result.All) : null,
        InstrumentGaps.BetweenPartners(result)?.Value,
        [.. result.Organisations.Select(one => ScanCellAnswer.Of(view, one))]);
}

/// <summary>What came of one area of one participant.</summary>
/// <param name="Participant">Its identity in the dossier.</param>
/// <param name="Together">What it said as a whole; null when it did not.</param>
/// <param name="Parts">Apart, by perspective or by the partner that they are about.</param>
[ApiName("ScanCel")]
internal sealed record ScanCellAnswer(Guid Participant, ScanNumberAnswer Number, double? Together, IReadOnlyList<ScanPartAnswer> Parts)
{
    public static ScanCellAnswer Of(ScanView view, OrganisationResult one) => new(
        view.Parties[one.Organisation].Party.Id, ScanNumberAnswer.Of(one.Number), one.Consensus, [.. one.Parts.Select(part => new ScanPartAnswer(PartOf(view, part.Part), ScanNumberAnswer.Of(part.Number)))]);

    private static string PartOf(ScanView view, int part) => view.Instrument.IsSplitByPartner ? view.Parties[part].Party.Id.ToString() : view.Instrument.Perspectives[part].Id;
}

/// <param name="Part">The perspective, or the identity of the partner.</param>
/// <param name="Number">What may be shown of it.</param>
[ApiName("ScanDeel")]
internal sealed record ScanPartAnswer(string Part, ScanNumberAnswer Number);

/// <summary>A number that may be shown, or why there is none.</summary>
/// <param name="Value">A multiple of the step; null when it is not shown.</param>
/// <param name="Step">To what it was rounded, up or down by chance.</param>
/// <param name="People">How many people it is of.</param>
[ApiName("ScanGetal")]
internal sealed record ScanNumberAnswer(
    [property: ApiWords("shown", "no-answers", "too-few", "complement")] string State,
    double? Value,
    double? Step,
    int? People,
    [property: ApiWords("close", "some", "wide", "withheld")] string Spread)
{
    public static ScanNumberAnswer Of(PublishedNumber number) => new(
        number.State switch { NumberState.Shown => "shown", NumberState.NoAnswers => "no-answers", NumberState.TooFew => "too-few", _ => "complement" },
        number.IsShown ? number.Value : null,
        number.IsShown ? number.Step : null,
        number.IsShown ? number.People : null,
        number.Spread switch { SpreadBand.Close => "close", SpreadBand.Some => "some", SpreadBand.Wide => "wide", _ => "withheld" });
}
