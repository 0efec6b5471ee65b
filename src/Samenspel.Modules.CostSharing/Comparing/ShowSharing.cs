using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Stability;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <param name="Id">The dossier.</param>
/// <param name="Question">What is asked of it.</param>
internal sealed record ShowSharing(DossierId Id, SharingQuestion Question) : IAboutDossier;

/// <summary>Shares the cost of a dossier by the chosen keys; pages, exports and the API ask for this.</summary>
internal sealed class ShowSharingHandler(ISharedCases cases, TermsReader reader, IDossierStandings standings, AdoptionMark mark) : IHandle<ShowSharing, SharingView>
{
    public async Task<Outcome<SharingView>> HandleAsync(ShowSharing request, CancellationToken cancellation)
    {
        var outcome = await cases.FindAsync(request.Id, request.Question.Shared, cancellation);
        if (!outcome.TryGet(out var known))
        {
            return outcome.Refusals.ToList();
        }

        var (terms, _) = await reader.ReadAsync(request.Id, cancellation);
        var standing = await standings.OfAsync(request.Id, cancellation);
        var view = new SharingView(known, request.Question)
        {
            Known = [.. KeyCatalogue.All(), .. OwnKeyList.Of(terms, known)],
            Terms = terms,
            Adopted = await reader.AdoptedAsync(request.Id, cancellation),
            MayAdopt = !known.Dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Lead),
            MayEdit = !known.Dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Editor),
        };
        if (view.Adopted is { } adopted)
        {
            var now = view.Known.FirstOrDefault(key => key.Code == adopted.Key);
            view = view with { AdoptedChanged = await mark.IsChangedAsync(request.Id, adopted.Number, now, cancellation) };
        }

        var refusals = Unknown(view);
        return refusals.Count > 0 ? refusals : known.JointCents is null ? view : Computed(view, cancellation);
    }

    private static List<Refusal> Unknown(SharingView view)
    {
        var codes = view.Known.Select(key => key.Code).ToHashSet(StringComparer.Ordinal);
        var asked = view.Question;
        return
        [
            .. new (string Field, string Label, IEnumerable<string> Codes)[]
            {
                (SharingQuestion.KeysName, SharingTexts.Choice_Keys, asked.Keys ?? []),
                (SharingQuestion.ToName, SharingTexts.Growth_To, asked.To is { } to ? [to] : []),
            }
            .SelectMany(one => one.Codes.Where(code => !codes.Contains(code)).Select(code =>
                SharingQuestion.NotAChoice(one.Label, code, string.Join(", ", view.Known.Select(key => key.Code)), one.Field))),
        ];
    }

    private static SharingView Computed(SharingView view, CancellationToken cancellation)
    {
        var calculation = new KeyCalculation(view.Case);
        var keys = (view.Question.Keys ?? KeyCatalogue.Default).Select(code => view.Known.First(key => key.Code == code));
        return view with
        {
            Results = [.. keys.Select(key => calculation.Of(key, cancellation))],
            Core = calculation.Game is { } game ? CoreOf(game, cancellation) : null,
            Growth = view.Case.Measure == SharedMeasure.PresentValue ? null : GrowthResult.Of(view, calculation, cancellation),
        };
    }

    private static CoreFinding CoreOf(TableGame game, CancellationToken cancellation)
    {
        var least = LeastCore.Of(game, cancellation);
        var ranges = least.IsNonEmpty == true ? CoreRange.Of(game, cancellation).Players : null;
        return new(
            least.IsNonEmpty, least.Level, ranges is null ? null : [.. ranges.Select(range => range.Lowest)], ranges is null ? null : [.. ranges.Select(range => range.Highest)],
            SubadditivityCheck.Of(game, cancellation: cancellation));
    }
}
