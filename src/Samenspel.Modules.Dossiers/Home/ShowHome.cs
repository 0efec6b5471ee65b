using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Reading;

namespace Samenspel.Modules.Dossiers.Home;

/// <param name="Organisation">Of the asker's own organisations; null or another: the first.</param>
internal sealed record ShowHome(Guid? Organisation);

/// <summary>What somebody's organisation has to do, and where its dossiers are.</summary>
/// <param name="Chosen">Null: the asker works for none.</param>
/// <param name="Mine">All organisations of the asker.</param>
/// <param name="Municipality">Of the chosen organisation; null when it is none.</param>
/// <param name="More">How many dossiers are not read for this page.</param>
internal sealed record HomeView(
    string Name, ActorMembership? Chosen, IReadOnlyList<ActorMembership> Mine, AtlasMunicipality? Municipality, IReadOnlyList<HomeStep> Steps, IReadOnlyList<HomeDossier> Dossiers, int More, DateOnly Today);

/// <param name="IsOwn">It is the turn of the chosen municipality, not only of the group.</param>
internal sealed record HomeStep(DossierFacts Dossier, DossierStep Step, bool IsOwn);

/// <param name="Own">The chosen municipality in the dossier; null when it does not take part.</param>
/// <param name="Next">The first step of the dossier that has a day.</param>
internal sealed record HomeDossier(DossierFacts Dossier, ParticipantId? Own, IReadOnlyList<TrackProgress> Tracks, DossierStep? Next);

/// <summary>Reads the dossiers that the asker sees and asks every module what is next in them.</summary>
internal sealed class ShowHomeHandler(
    ReadDossiers read, IDossierStandings standings, IAtlas atlas, IEnumerable<IDossierSteps> steps, IEnumerable<IDossierProgress> progress, ProcessContext process, TimeProvider time)
    : IHandle<ShowHome, HomeView>
{
    private const int MostDossiers = 40;

    public async Task<Outcome<HomeView>> HandleAsync(ShowHome request, CancellationToken cancellation)
    {
        var mine = process.Actor.Memberships;
        var chosen = mine.FirstOrDefault(one => one.Organisation.Value == request.Organisation) ?? (mine.Count > 0 ? mine[0] : null);
        var today = DutchTime.DateOf(time.GetUtcNow());
        var found = await read.OpenOnesAsync(await standings.VisibleAsync(cancellation), cancellation);
        var own = new List<HomeStep>();
        var dossiers = new List<HomeDossier>();
        foreach (var dossier in found.Take(MostDossiers))
        {
            var participant = chosen?.Code is { } code ? dossier.Participants.FirstOrDefault(one => one.Code == code) : null;
            if (participant is null && (await standings.OfAsync(dossier.Id, cancellation)).Role is null)
            {
                // Public, or shared with everybody: not one's own.
                continue;
            }

            var ahead = await DossierCourse.StepsAsync(steps, dossier, cancellation);
            own.AddRange(ahead.Where(step => participant is not null && (step.Participants.Count == 0 || step.Participants.Contains(participant.Id)))
                .Select(step => new HomeStep(dossier, step, step.Participants.Count > 0)));
            dossiers.Add(new(dossier, participant?.Id, await TracksAsync(dossier, cancellation), ahead.Find(step => step.By >= today)));
        }

        var municipality = chosen?.Code is { } known ? (await atlas.MunicipalitiesAsync(cancellation)).Find(known) : null;
        return new HomeView(process.Actor.Name, chosen, mine, municipality, [.. own.OrderBy(one => one.Step.By ?? DateOnly.MaxValue).ThenByDescending(one => one.IsOwn)], dossiers, Math.Max(0, found.Count - MostDossiers), today);
    }

    private async Task<IReadOnlyList<TrackProgress>> TracksAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var all = new List<TrackProgress>();
        foreach (var source in progress)
        {
            all.AddRange(await source.OfAsync(dossier, cancellation));
        }

        return all;
    }
}
