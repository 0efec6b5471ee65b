using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Engine.Instruments;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>Reads scans. A result is private to its participant until that shares it, also for who leads the dossier.</summary>
internal sealed class ScanReader(SamenspelDb db, IDossierStandings standings, Respondents respondents, ProcessContext process, TimeProvider time)
{
    /// <returns>All scans of a dossier, the last first.</returns>
    public async Task<IReadOnlyList<ScanView>> AllAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        return await ViewAsync(dossier, await db.Set<Scan>().AsNoTracking().Where(one => one.DossierId == id).OrderByDescending(one => one.Number).ToListAsync(cancellation), cancellation);
    }

    /// <returns>The scans that are not closed, the last first.</returns>
    public async Task<IReadOnlyList<ScanView>> OpenAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        return await ViewAsync(dossier, await db.Set<Scan>().AsNoTracking().Where(one => one.DossierId == id && one.ClosedAt == null).OrderByDescending(one => one.Number).ToListAsync(cancellation), cancellation);
    }

    /// <returns>The scans of which something was said or agreed, the last first, without what came of them.</returns>
    public async Task<IReadOnlyList<Scan>> TalkedAboutAsync(DossierId id, CancellationToken cancellation) =>
        (await db.Set<Scan>().AsNoTracking().Where(one => one.DossierId == id && one.ClosedAt != null).OrderByDescending(one => one.Number).ToListAsync(cancellation)).FindAll(one => one.Document.Session is { IsEmpty: false });

    public async Task<ScanView?> FindAsync(DossierFacts dossier, int number, CancellationToken cancellation) =>
        (await AllAsync(dossier, cancellation)).FirstOrDefault(one => one.Scan.Number == number);

    private async Task<IReadOnlyList<ScanView>> ViewAsync(DossierFacts dossier, List<Scan> scans, CancellationToken cancellation)
    {
        if (scans.Count == 0)
        {
            return [];
        }

        var open = scans.Where(one => !one.IsClosed).Select(one => one.Id).ToList();
        var sheets = open.Count == 0 ? [] : await db.Set<ScanSheet>().AsNoTracking().Where(one => open.Contains(one.ScanId))
            .Select(one => new SheetMark(one.ScanId, one.Participant, one.Respondent, one.IsHandedIn)).ToListAsync(cancellation);
        var mine = await respondents.MineAsync(dossier, DossierRole.Reader, cancellation);
        var writes = await respondents.MineAsync(dossier, DossierRole.Editor, cancellation);
        var standing = await standings.OfAsync(dossier.Id, cancellation);
        var today = DutchTime.DateOf(time.GetUtcNow());
        return
        [
            .. scans.Select(scan =>
            {
                IReadOnlyList<ScanPartyView> parties = [.. scan.Document.Parties.Select((party, place) => Party(scan, party, place, sheets, mine, standing.IsClosed ? new HashSet<Guid>() : writes))];
                return new ScanView(
                    dossier, scan, parties, !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead), standing.IsClosed || scan.Document.LastDay < today, Found(scan, parties, scans));
            }),
        ];
    }

    private ScanPartyView Party(Scan scan, RoundParty party, int place, List<SheetMark> sheets, IReadOnlySet<Guid> mine, IReadOnlySet<Guid> writes)
    {
        var own = sheets.FindAll(one => one.Scan == scan.Id && one.Participant == party.Id);
        var people = own.Count(one => one.IsHandedIn && one.Respondent.Length > 0);
        var me = scan.IsClosed || process.Actor.Account is not { } account ? null : ScanCounting.RespondentOf(scan, account);
        var response = scan.Document.Results?.Response.FirstOrDefault(one => one.Party == party.Id);
        return new(
            place,
            party,
            response is not null ? response.People : people > 0 && people < scan.Document.MinimumGroup ? null : people,
            response?.HasTogether ?? own.Exists(one => one.IsHandedIn && one.Respondent.Length == 0),
            mine.Contains(party.Id),
            writes.Contains(party.Id),
            scan.Document.Shared.Contains(party.Id),
            me is null ? null : own.Find(one => one.Respondent == me)?.IsHandedIn);
    }

    private static ScanFound? Found(Scan scan, IReadOnlyList<ScanPartyView> parties, List<Scan> all)
    {
        if (scan.Document.Results is not { } results)
        {
            return null;
        }

        var seen = parties.Where(party => party.IsSeen).Select(party => party.Party.Id).ToHashSet();
        var numbers = Of(scan, scan.Document, seen);
        List<ScanEarlier> earlier =
        [
            .. from one in all
               where one.IsClosed && one.Number < scan.Number && one.Instrument == scan.Instrument
                   && one.Document.Instrument.Areas.Select(area => area.Id).SequenceEqual(scan.Document.Instrument.Areas.Select(area => area.Id), StringComparer.Ordinal)
               orderby one.Number
               select new ScanEarlier(one.Number, DutchTime.DateOf(one.ClosedAt!.Value), Of(one, scan.Document, SeenIn(one, parties))),
        ];
        var findings = InstrumentFindings.In(ScanCounting.DefinitionOf(scan.Document), numbers, earlier.LastOrDefault()?.Numbers);
        return new(numbers, seen.Count == parties.Count, findings, [.. results.Words.Where(words => seen.Contains(words.Party))], earlier, [.. Beside(scan, parties, all)]);
    }

    private static HashSet<Guid> SeenIn(Scan other, IReadOnlyList<ScanPartyView> parties) => [.. parties.Where(party => party.IsMine || other.Document.Shared.Contains(party.Party.Id)).Select(party => party.Party.Id)];

    private static IEnumerable<ScanBeside> Beside(Scan scan, IReadOnlyList<ScanPartyView> parties, List<Scan> all)
    {
        foreach (var (area, place) in scan.Document.Instrument.Areas.Select((area, place) => (area, place)))
        {
            if (area.Compare is { } compare && all.FirstOrDefault(one => one.IsClosed && one.Instrument == $"{scan.Document.Instrument.Edition.Publisher}:{compare.Instrument}") is { } other
                && other.Document.Instrument.Areas.ToList().FindIndex(one => one.Id == compare.Area) is var there and >= 0)
            {
                yield return new(place, other, there, Of(other, scan.Document, SeenIn(other, parties)).Areas[there]);
            }
        }
    }

    // By the places of the participants in the scan that is shown.
    private static InstrumentResults Of(Scan scan, ScanDocument shown, HashSet<Guid> seen) => new(
    [
        .. scan.Document.Results!.Numbers.Areas.Select(area => new AreaResult(
            area.All,
            [.. area.Organisations.Select(one => (one, scan.Document.Parties[one.Organisation].Id)).Where(one => seen.Contains(one.Id))
                .Select(one => one.one with { Organisation = shown.PlaceOf(one.Id), Parts = Parts(scan.Document, shown, one.one.Parts) }).OrderBy(one => one.Organisation)])),
    ]);

    private static IReadOnlyList<PartResult> Parts(ScanDocument then, ScanDocument shown, IReadOnlyList<PartResult> parts) => !then.Instrument.IsSplitByPartner || ReferenceEquals(then, shown)
        ? parts
        : [.. parts.Select(part => part with { Part = shown.PlaceOf(then.Parties[part.Part].Id) }).Where(part => part.Part >= 0)];

    private sealed record SheetMark(Guid Scan, Guid Participant, string Respondent, bool IsHandedIn);
}
