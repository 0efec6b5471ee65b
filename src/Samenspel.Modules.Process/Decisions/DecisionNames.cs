using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>Names decisions in the record, for whoever sees the dossier, and holds a seal against what the record tells.</summary>
internal sealed class DecisionNames(SamenspelDb db, IDossierStandings standings) : ISubjectNames
{
    public const string SealDetail = "seal";
    public const string TheKind = "decision";

    public string Kind => TheKind;

    public static string NameOf(Guid decision) => $"{TheKind}:{decision}";

    public async Task<IReadOnlyDictionary<Guid, NamedSubject>> NameAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var known = await db.Set<ProcessDecision>().AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.DossierId, one.Number }).ToListAsync(cancellation);
        var names = new Dictionary<Guid, NamedSubject>();
        foreach (var one in known)
        {
            if ((await standings.OfAsync(one.DossierId, cancellation)).Sees)
            {
                names[one.Id] = new NamedSubject(Phrase.With(ProcessTexts.Decision_Named, one.Number), ProcessPaths.Decision(one.DossierId, one.Number));
            }
        }

        return names;
    }

    /// <returns>Whether the seal fits what is kept, and the record told the same seal.</returns>
    public async Task<bool> HoldsAsync(ProcessDecision decision, CancellationToken cancellation)
    {
        var (chain, subject) = (DossierStanding.NameOf(decision.DossierId), NameOf(decision.Id));
        var told = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain && line.Subject == subject && line.Result == Recorder.Done).Select(line => line.Details).ToListAsync(cancellation);
        return DecisionSeal.Of(decision) == decision.Seal && told.Exists(details => RecordLine.ReadDetails(details).Contains((SealDetail, decision.Seal)));
    }
}
