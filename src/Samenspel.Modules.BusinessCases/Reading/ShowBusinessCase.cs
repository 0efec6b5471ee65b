using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <param name="Id">The dossier.</param>
/// <param name="Without">Keys of participants to leave out, to see what then happens.</param>
internal sealed record ShowBusinessCase(DossierId Id, IReadOnlyList<string> Without) : IAboutDossier
{
    /// <summary>How an address says who is left out.</summary>
    public const string WithoutName = "zonder";
}

/// <summary>Reads and computes a dossier's business case; the page, the overview and all exports ask for this.</summary>
internal sealed class ShowBusinessCaseHandler(SamenspelDb db, IDossiers dossiers, StaffingNorms norms) : IHandle<ShowBusinessCase, BusinessCaseView>
{
    public async Task<Outcome<BusinessCaseView>> HandleAsync(ShowBusinessCase request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        string[] without = [.. request.Without.Where(key => key.Length > 0)];
        if (without.Except(CaseKeys.Of(dossier.Participants), StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            return UnknownParticipants(unknown, dossier);
        }

        var known = await db.Set<DossierCase>().AsNoTracking().Include(one => one.Figures)
            .SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation);
        return known is null ? new BusinessCaseView(dossier) : View(dossier, known, without);
    }

    private static Refusal UnknownParticipants(IReadOnlyList<string> unknown, DossierFacts dossier) => new(
        RefusalKind.Invalid,
        "business-case.unknown-participant",
        Phrase.With(
            CasePageTexts.Who_Unknown,
            CasePageTexts.Who_Legend,
            JsonPath.Short(string.Join(", ", unknown)),
            string.Join(", ", dossier.Participants.Select(participant => participant.Name))),
        ShowBusinessCase.WithoutName);

    private BusinessCaseView View(DossierFacts dossier, DossierCase known, IReadOnlyList<string> without)
    {
        var view = new BusinessCaseView(dossier)
        {
            HasFigures = true,
            ChangedAt = known.Model is { } model && model.ChangedAt > known.ChangedAt ? model.ChangedAt : known.ChangedAt,
            FormerJoint = known.JointIsForOthers ? CaseAssembly.Stated(known) : null,
            FromNorm = [.. known.Figures.Where(figures => figures.AloneOrigin == AloneOrigin.Norm).Select(figures => figures.ParticipantId)],
            Norms = [.. norms.Curves.Where(norm => known.Figures.Any(figures => figures.AloneNorm == norm.Id))],
        };
        if (CaseAssembly.Of(dossier, known, norms) is not { } file)
        {
            return view;
        }

        // The rule may no longer fit since somebody came or went; then the page says so instead of computing.
        var faults = BusinessCaseFiles.Check(file);
        if (faults.Count > 0)
        {
            return view with { Faults = faults };
        }

        var whole = BusinessCaseCalculation.Of(file);
        var left = file.Participants.Select(participant => participant.Id).Where(without.Contains).ToList();
        var someStay = left.Count < file.Participants.Count;
        return view with
        {
            Whole = whole,
            Shown = left.Count == 0 || !someStay ? whole : BusinessCaseCalculation.Without(file, left),
            Without = someStay ? left : [],
            EverybodyLeft = !someStay,
        };
    }
}
