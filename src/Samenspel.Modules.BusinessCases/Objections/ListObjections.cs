using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Objections;

internal sealed record ListObjections(DossierId Id) : IAboutDossier;

/// <summary>All objections of a dossier with what was said, the newest first, and what one can object to now.</summary>
internal sealed class ListObjectionsHandler(
    SamenspelDb db, IDossiers dossiers, CurrentCase current, EditsDossier edits, ObjectsInDossier objects, People people) : IHandle<ListObjections, ObjectionList>
{
    public async Task<Outcome<ObjectionList>> HandleAsync(ListObjections request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        if (facts.IsExample)
        {
            return new ObjectionList(facts, [], [], false, false);
        }

        _ = (await current.OfAsync(facts, cancellation)).TryGet(out var file);
        var labels = file is null ? new AssumptionLabels() : new AssumptionLabels(file);
        var mine = await objects.ForAsync(request.Id, cancellation);
        var mayObject = (await objects.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed;
        var known = await db.Set<CaseObjection>().AsNoTracking().Include(one => one.Acts).Where(one => one.DossierId == request.Id)
            .OrderByDescending(one => one.MadeAt).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        var rows = new List<ObjectionRow>();
        foreach (var one in known)
        {
            var acts = new List<ObjectionStep>();
            foreach (var act in one.Acts.OrderBy(act => act.Number))
            {
                acts.Add(new(act.Kind, act.Text, await people.NameAsync(act.By, act.Organisation, cancellation), act.At));
            }

            var label = AssumptionKeys.LabelOf(one.Assumption, labels) ?? one.Label;
            rows.Add(new(
                one.Id, one.Assumption, label, one.State, await people.OrganisationAsync(one.Organisation, cancellation), one.MadeAt, one.Version, acts,
                mayObject && mine.Contains(one.Organisation) && one.State != ObjectionState.Withdrawn));
        }

        return new ObjectionList(
            facts, rows, file is null ? [] : AssumptionKeys.Of(file), mayObject, (await edits.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed);
    }
}

/// <param name="Assumptions">What one can object to now; empty while the case cannot be computed.</param>
internal sealed record ObjectionList(
    DossierFacts Facts, IReadOnlyList<ObjectionRow> Rows, IReadOnlyList<(string Key, string Label)> Assumptions, bool MayObject, bool MayAnswer)
{
    public int Open => Rows.Count(row => row.State == ObjectionState.Open);
}

/// <summary>An objection with its history.</summary>
internal sealed record ObjectionRow(
    Guid Id, string Assumption, string Label, ObjectionState State, string Organisation, DateTimeOffset MadeAt, int Version, IReadOnlyList<ObjectionStep> Acts, bool MayWithdraw);

/// <summary>Something that was said or done.</summary>
internal sealed record ObjectionStep(ObjectionActKind Kind, string Text, string Who, DateTimeOffset At);
