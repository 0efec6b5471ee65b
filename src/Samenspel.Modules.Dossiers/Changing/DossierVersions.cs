using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Changing;

/// <summary>The version of a dossier that a change through the API was made from, and the one it leads to.</summary>
internal static class DossierVersions
{
    /// <returns>The version that If-Match names, or the answer when it names none.</returns>
    public static async Task<(int Version, IResult? Answer)> ReadAsync(
        HttpRequest request, Guid id, IHandle<ShowDossier, DossierView> reader, CancellationToken cancellation)
    {
        var (match, answer) = IfMatch.Read(request);
        if (match is null)
        {
            return (0, answer);
        }

        if (match.Version is { } version)
        {
            return (version, null);
        }

        var now = await reader.HandleAsync(new ShowDossier(new DossierId(id)), cancellation);
        return now.TryGet(out var view) ? (view.Version, null) : (0, Problem.From(now.Refusals));
    }

    public static async Task<IResult> AnswerAsync<T>(
        Guid id, IHandle<ShowDossier, DossierView> reader, Func<DossierView, T> document, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowDossier(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(document(view), view.Version) : Problem.From(outcome.Refusals);
    }
}
