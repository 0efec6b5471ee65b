using Samenspel.Engine.Instruments;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>A scan as the asker may see it.</summary>
/// <param name="MayLead">The asker closes it.</param>
/// <param name="IsOver">Its last day is past.</param>
/// <param name="Found">What came of it, of the participants that the asker may see; null while it is open.</param>
internal sealed record ScanView(DossierFacts Dossier, Scan Scan, IReadOnlyList<ScanPartyView> Parties, bool MayLead, bool IsOver, ScanFound? Found)
{
    public ContentInstrument Instrument => Scan.Document.Instrument;

    public bool TakesAnswers => !Scan.IsClosed && !IsOver;

    public IEnumerable<ScanPartyView> Seen => Parties.Where(party => party.IsSeen);
}

/// <summary>A participant in a scan.</summary>
/// <param name="Place">Its place among all of the scan.</param>
/// <param name="People">How many people answered; null for some, but fewer than may be told.</param>
/// <param name="HasTogether">It answered as a whole.</param>
/// <param name="IsMine">The asker has a role for it.</param>
/// <param name="MayEdit">The asker writes for it.</param>
/// <param name="IsShared">Its result is for all participants.</param>
/// <param name="Own">What the asker did for it; null for nothing yet.</param>
internal sealed record ScanPartyView(int Place, RoundParty Party, int? People, bool HasTogether, bool IsMine, bool MayEdit, bool IsShared, bool? Own)
{
    /// <summary>The asker sees its result, once there is one.</summary>
    public bool IsSeen => IsMine || IsShared;
}

/// <summary>What came of a scan, for one reader.</summary>
/// <param name="Numbers">Of the participants that the reader sees.</param>
/// <param name="IsWhole">All participants are in sight, so that the number of all gives nobody away.</param>
/// <param name="Findings">In what the reader sees.</param>
/// <param name="Words">What people of those participants wrote.</param>
/// <param name="Earlier">Rounds of the same instrument before this one, the oldest first.</param>
/// <param name="Beside">The areas of another instrument that the source sets beside those of this one, with what came of it last.</param>
internal sealed record ScanFound(
    InstrumentResults Numbers, bool IsWhole, IReadOnlyList<Finding> Findings, IReadOnlyList<ScanWords> Words, IReadOnlyList<ScanEarlier> Earlier, IReadOnlyList<ScanBeside> Beside);

/// <param name="Area">The place of the area in this scan.</param>
/// <param name="Other">The scan that it is compared with.</param>
/// <param name="OtherArea">The place of the area there.</param>
/// <param name="Numbers">What came of that area, by the participants of this scan.</param>
internal sealed record ScanBeside(int Area, Scan Other, int OtherArea, AreaResult Numbers);

/// <param name="Number">The scan.</param>
/// <param name="Day">When it closed.</param>
/// <param name="Numbers">By the areas and participants of the later scan.</param>
internal sealed record ScanEarlier(int Number, DateOnly Day, InstrumentResults Numbers);
