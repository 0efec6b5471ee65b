using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Years;

/// <param name="Id">The dossier.</param>
/// <param name="Year">Null for a new one.</param>
internal sealed record ShowYearForm(DossierId Id, int? Year) : IAboutDossier;

/// <summary>What the form of a year needs.</summary>
/// <param name="Terms">The case, and what the dossier chose.</param>
/// <param name="Years">All years.</param>
/// <param name="Former">The year as it is; null for a new one.</param>
/// <param name="Who">Who can have taken part: those that it is kept with, and the participants of now.</param>
/// <param name="Keys">Code and label of every key.</param>
internal sealed record YearFormView(TermsView Terms, YearsView Years, SettledYear? Former, IReadOnlyList<YearParty> Who, IReadOnlyList<(string Code, string Label)> Keys)
{
    public DossierFacts Dossier => Years.Dossier;

    public int Version => Former?.Known.Version ?? 0;

    /// <summary>The year that a new one proposes: after the last.</summary>
    public int Next => Years.Years.Count == 0 ? Dossier.ReferenceDate.Year : Math.Min(CostYear.Last, Years.Years[0].Year + 1);
}

internal sealed class ShowYearFormHandler(IHandle<ShowYears, YearsView> years, IHandle<ShowTerms, TermsView> terms, YearKeys keys) : IHandle<ShowYearForm, YearFormView>
{
    public async Task<Outcome<YearFormView>> HandleAsync(ShowYearForm request, CancellationToken cancellation)
    {
        var known = await years.HandleAsync(new ShowYears(request.Id), cancellation);
        var chosen = await terms.HandleAsync(new ShowTerms(request.Id), cancellation);
        if (!known.TryGet(out var view) || !chosen.TryGet(out var document))
        {
            return known.Refusals.Concat(chosen.Refusals).ToList();
        }

        var former = request.Year is { } year ? view.Find(year) : null;
        return request.Year is not null && former is null
            ? new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-year", SharingTexts.Unknown_Year)
            : new YearFormView(document, view, former, YearParties.Of(former?.Document, document.Case), await keys.ListAsync(request.Id, document, cancellation));
    }
}
