using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Reading;

internal sealed record ShowDossier(DossierId Id) : IAboutDossier;

/// <summary>Reads one dossier with what the other modules say of it.</summary>
internal sealed class ShowDossierHandler(ReadDossiers read, IEnumerable<IDossierSection> sections, IDossierStandings standings, ISharing sharing) : IHandle<ShowDossier, DossierView>
{
    public async Task<Outcome<DossierView>> HandleAsync(ShowDossier request, CancellationToken cancellation)
    {
        if (await read.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var facts = DossierDirectory.Facts(dossier);
        if (!dossier.IsExample)
        {
            var organisations = (await standings.OfAsync(request.Id, cancellation)).Organisations;
            await sharing.MarkSeenAsync(new SharedThing(DossierStandings.Kind, request.Id.Value), organisations.Count > 0 ? organisations[0] : null, cancellation);
        }

        return new DossierView(facts, dossier.Goal, dossier.OpenedAt, dossier.ChangedAt, dossier.Version, await SummariseAsync(facts, cancellation)) { State = dossier.State, KeptUntil = dossier.KeptUntil, KeepGround = dossier.KeepGround };
    }

    // The first that has something to say gives the sentence; numbers and what is to be done may come from another.
    private async Task<DossierSummary?> SummariseAsync(DossierFacts facts, CancellationToken cancellation)
    {
        var all = new List<DossierSummary>();
        foreach (var section in sections.OrderBy(section => section.Order))
        {
            if (await section.SummariseAsync(facts, cancellation) is { } summary)
            {
                all.Add(summary);
            }
        }

        return all.Count == 0 ? null : new(all[0].Sentence, all.Find(one => one.Facts.Count > 0)?.Facts ?? [], all.Find(one => one.Next is not null)?.Next, all.Find(one => one.Goes is not null)?.Goes);
    }
}

/// <summary>What the pages and the API show of a dossier.</summary>
internal sealed record DossierView(
    DossierFacts Facts, string? Goal, DateTimeOffset OpenedAt, DateTimeOffset ChangedAt, int Version, DossierSummary? Summary)
{
    public DossierState State { get; init; }

    public DateOnly? KeptUntil { get; init; }

    public string? KeepGround { get; init; }

    /// <summary>Together; null when there is nobody or one of them is not known.</summary>
    public long? Inhabitants => Facts.Participants.Count > 0 && Facts.Participants.All(participant => participant.Inhabitants is not null)
        ? Facts.Participants.Sum(participant => (long)participant.Inhabitants!.Value)
        : null;
}
