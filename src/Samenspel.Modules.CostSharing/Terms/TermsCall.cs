using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>A change that a program asks for of what a dossier chose: everything there has one version.</summary>
/// <param name="Version">From which the change was made.</param>
/// <param name="View">What there is; null when the request is answered already.</param>
/// <param name="Wrong">That answer.</param>
internal sealed record TermsCall(int Version, TermsView? View, IResult? Wrong)
{
    public static async Task<TermsCall> ReadAsync(DossierId id, HttpRequest request, IHandle<ShowTerms, TermsView> reader, CancellationToken cancellation)
    {
        var (match, wrong) = IfMatch.Read(request);
        if (match is null)
        {
            return new(0, null, wrong);
        }

        var outcome = await reader.HandleAsync(new ShowTerms(id), cancellation);
        return outcome.TryGet(out var view) ? new(match.Version ?? view.Version, view, null) : new(0, null, Problem.From(outcome.Refusals));
    }

    /// <summary>Another version is 412; what else stands in the way is no matter of versions.</summary>
    public static IResult Refused(IReadOnlyList<Refusal> refusals) =>
        refusals[0].Code == TermsKeeping.ChangedMeanwhile ? Problem.OfChange(refusals) : Problem.From(refusals);
}
