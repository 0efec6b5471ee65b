using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Carrying;

/// <summary>Rounds that have opened for all or were stopped, alternatives tests that are shared, and scans that are closed and of which every participant shared its result. What nobody may see yet stays, and a round that still asks stays with it.</summary>
internal sealed class RoundCargo(SamenspelDb db, TimeProvider time) : IDossierCargo
{
    public int Order => 40;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var (id, now) = (dossier.Id, time.GetUtcNow());
        var rounds = (await db.Set<AssessmentRound>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Number).ToListAsync(cancellation)).FindAll(one => one.StateAt(now) != RoundState.Open);
        var opened = rounds.Where(one => one.StateAt(now) == RoundState.Revealed).Select(one => one.Id).ToList();
        cargo.Add(rounds);
        cargo.Add(await db.Set<AnswerSheet>().AsNoTracking().Where(one => opened.Contains(one.RoundId) && one.IsHandedIn).OrderBy(one => one.RoundId).ThenBy(one => one.Participant).ToListAsync(cancellation));
        cargo.Add(await db.Set<AlternativesRun>().AsNoTracking().Where(one => one.DossierId == id && one.SharedAt != null).OrderBy(one => one.StartedAt).ThenBy(one => one.Id).ToListAsync(cancellation));
        cargo.Add((await db.Set<Scan>().AsNoTracking().Where(one => one.DossierId == id && one.ClosedAt != null).OrderBy(one => one.Number).ToListAsync(cancellation)).FindAll(IsOpenToAll));
    }

    public void Check(CargoReader cargo)
    {
        var then = cargo.Manifest.WrittenAt;
        var rounds = cargo.RowsOf<AssessmentRound>(one => one.DossierId.Value == cargo.Manifest.Dossier && one.Document.Parties is not null && one.StateAt(then) != RoundState.Open, one => one.Number).ToDictionary(one => one.Id);
        var sheets = cargo.RowsOf<AnswerSheet>(
            one => one.DossierId.Value == cargo.Manifest.Dossier && one.IsHandedIn && rounds.TryGetValue(one.RoundId, out var round) && round.Document.Party(one.Participant) is not null, one => one.Id);
        _ = cargo.RowsOf<AlternativesRun>(one => one.DossierId.Value == cargo.Manifest.Dossier && one.IsShared && one.Document is { Tree: not null, Steps: not null }, one => one.Id);
        _ = cargo.RowsOf<Scan>(one => one.DossierId.Value == cargo.Manifest.Dossier && one.IsClosed && one.Secret.Length == 0 && one.Document is { Results: not null, Parties: not null } && IsOpenToAll(one), one => one.Number);
        foreach (var sheet in sheets.Where(one => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Document))) != one.Hash))
        {
            cargo.Fault(CargoRefusal.Seal(Phrase.With(AssessmentTexts.Carry_Sheet, rounds.GetValueOrDefault(sheet.RoundId)?.Number), SealFault.Content));
        }
    }

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        await db.AddRangeAsync(cargo.Rows<AssessmentRound>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<AnswerSheet>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<AlternativesRun>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<Scan>(), cancellation);
        return [];
    }

    private static bool IsOpenToAll(Scan scan) => scan.Document.Parties.All(party => scan.Document.Shared.Contains(party.Id));
}
