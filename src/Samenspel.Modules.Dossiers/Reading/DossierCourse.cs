using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>What the modules know of the next steps and the course of a dossier, put together.</summary>
internal static class DossierCourse
{
    /// <returns>The first day first; what has no day last.</returns>
    public static async Task<List<DossierStep>> StepsAsync(IEnumerable<IDossierSteps> sources, DossierFacts dossier, CancellationToken cancellation)
    {
        var all = new List<DossierStep>();
        foreach (var source in sources)
        {
            all.AddRange(await source.OfAsync(dossier, cancellation));
        }

        return [.. all.OrderBy(step => step.By ?? DateOnly.MaxValue)];
    }

    /// <returns>The first day first: as many as fit, as many as possible of them to come.</returns>
    public static async Task<List<DossierEvent>> EventsAsync(IEnumerable<IDossierEvents> sources, DossierFacts dossier, DateOnly today, int most, CancellationToken cancellation)
    {
        var all = new List<DossierEvent>();
        foreach (var source in sources)
        {
            all.AddRange(await source.OfAsync(dossier, cancellation));
        }

        var ordered = all.OrderBy(one => one.On).ToList();
        var ahead = ordered.Where(one => one.On > today).Take(most / 2).ToList();
        return [.. ordered.Where(one => one.On <= today).TakeLast(most - ahead.Count), .. ahead];
    }
}
