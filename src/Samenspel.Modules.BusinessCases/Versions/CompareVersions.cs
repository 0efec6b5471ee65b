using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Engine.Uncertainty.Versions;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="From">A version's number, or <see cref="VersionChoice.Now"/>.</param>
/// <param name="To">The same.</param>
internal sealed record CompareVersions(DossierId Id, string From, string To) : IAboutDossier;

/// <summary>Lays two versions beside each other: what changed in the input, and how much of the difference each change made.</summary>
internal sealed class CompareVersionsHandler(SamenspelDb db, IDossiers dossiers, CurrentCase current) : IHandle<CompareVersions, CaseComparison>
{
    // Few are enough: all mixtures use the same, and there may be hundreds of them.
    private const int Points = 2048;

    public async Task<Outcome<CaseComparison>> HandleAsync(CompareVersions request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        var from = await SideAsync(facts, request.From, VersionChoice.FromName, cancellation);
        var to = await SideAsync(facts, request.To, VersionChoice.ToName, cancellation);
        if (!from.TryGet(out var before) || !to.TryGet(out var after))
        {
            return from.Refusals.Concat(to.Refusals).ToList();
        }

        var changes = InputChanges.Between(before.Input, after.Input, before.Defaults, after.Defaults);
        var (old, now) = (before.Mapped, after.Mapped);
        // The variant is known by its key; what only one of the two has cannot be followed.
        var variants = old.Situations.Where(one => one.Kind == SituationKind.Together).Select(one => one.Key)
            .Intersect(now.Situations.Where(one => one.Kind == SituationKind.Together).Select(one => one.Key), StringComparer.Ordinal).ToList();
        var differences = new List<VersionDifference>();
        var options = new RunOptions(Draws: Points);
        foreach (var variant in variants)
        {
            foreach (var baseline in (string[])[UncertainCaseResult.Today, UncertainCaseResult.Alone])
            {
                if (Has(old, baseline) && Has(now, baseline) && VersionComparison.Of(old, now, variant, baseline, options, new RunWatch(null, cancellation)) is { } difference)
                {
                    differences.Add(difference);
                }
            }
        }

        return new CaseComparison(facts, before.Number, after.Number, changes, differences, options.Draws, new AssumptionLabels(before.File, after.File));
    }

    private static bool Has(UncertainCase known, string situation) => known.Situations.Any(one => one.Key == situation);

    private async Task<Outcome<Side>> SideAsync(DossierFacts facts, string text, string field, CancellationToken cancellation)
    {
        if (!VersionChoice.TryRead(text, out var number))
        {
            return new Refusal(RefusalKind.Invalid, "business-case.unknown-version", Phrase.With(VersionTexts.Compare_Unknown, text.Length > 40 ? text[..40] : text), field);
        }

        if (number is null)
        {
            var now = await current.OfAsync(facts, cancellation);
            return now.TryGet(out var file) ? Of(null, file, BusinessCaseFiles.Write(file), UncertaintyDefaults.Shipped, DefaultsFile.Bytes) : now.Refusals.ToList();
        }

        var known = await db.Set<CaseVersion>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == facts.Id && one.Number == number, cancellation);
        if (known is null)
        {
            return new Refusal(RefusalKind.Invalid, "business-case.unknown-version", Phrase.With(VersionTexts.Compare_Unknown, text), field);
        }

        return BusinessCaseFiles.Read(known.Input).TryGet(out var input) && UncertaintyDefaults.Read(known.Defaults).TryGet(out var edition)
            ? Of(number, input, known.Input, edition, known.Defaults)
            : new Refusal(RefusalKind.Conflict, "business-case.version-unreadable", Phrase.With(VersionTexts.Compare_Unreadable, known.Number), field);
    }

    private static Outcome<Side> Of(int? number, BusinessCaseFile file, byte[] input, UncertaintyDefaults edition, byte[] defaults)
    {
        var mapped = CaseMapping.Of(file, edition).Euro;
        return CaseCheck.Of(mapped).Any(fault => !fault.IsMissing)
            ? new Refusal(RefusalKind.Conflict, "business-case.version-unreadable", VersionTexts.Repeat_Unreadable)
            : new Side(number, file, input, defaults, mapped);
    }

    private sealed record Side(int? Number, BusinessCaseFile File, byte[] Input, byte[] Defaults, UncertainCase Mapped);
}

/// <param name="From">Null for the case as it stands.</param>
/// <param name="To">The same.</param>
/// <param name="Changes">What differs in the input, by JSON path.</param>
/// <param name="Differences">For each variant that both have, against each baseline; what needs a missing figure is left out.</param>
/// <param name="Points">With how many points each mixture was computed.</param>
internal sealed record CaseComparison(
    DossierFacts Facts, int? From, int? To, IReadOnlyList<JsonDifference> Changes, IReadOnlyList<VersionDifference> Differences, int Points, AssumptionLabels Labels);
