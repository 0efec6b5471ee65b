using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Participation;

/// <param name="Id">The dossier.</param>
internal sealed record ShowParticipation(DossierId Id) : IAboutDossier;

/// <summary>Who takes part how far, and how it came to that.</summary>
internal sealed class ShowParticipationHandler(SamenspelDb db, ReadDossiers read, IDossierStandings standings, IEnumerable<IParticipantGaps> sources) : IHandle<ShowParticipation, ParticipationView>
{
    public async Task<Outcome<ParticipationView>> HandleAsync(ShowParticipation request, CancellationToken cancellation)
    {
        if (await read.FindAsync(request.Id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var events = await db.Set<ParticipationEvent>().AsNoTracking().Where(one => one.DossierId == request.Id).ToListAsync(cancellation);
        var standing = await standings.OfAsync(request.Id, cancellation);
        var facts = DossierDirectory.Facts(dossier);
        var gaps = new List<ParticipantGap>();
        foreach (var source in sources)
        {
            gaps.AddRange(await source.OfAsync(facts, cancellation));
        }

        return new ParticipationView(
            facts,
            dossier.Version,
            !dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Editor),
            [.. events.OrderBy(one => one.On).ThenBy(one => one.At).ThenBy(one => one.Id).Select(ParticipationLine.Of)],
            [.. facts.Participants.Select(one => (one, (IReadOnlyList<ParticipantGap>)[.. gaps.Where(gap => gap.Participant == one.Id)])).Where(one => one.Item2.Count > 0)]);
    }
}

/// <param name="Facts">The dossier with who takes part now.</param>
/// <param name="Version">The version of the dossier.</param>
/// <param name="MayWrite">Whether the asker may write participation down.</param>
/// <param name="Lines">What was written down, the first day first.</param>
/// <param name="Gaps">Those of whom something is missing for what the others have, with what.</param>
internal sealed record ParticipationView(
    DossierFacts Facts, int Version, bool MayWrite, IReadOnlyList<ParticipationLine> Lines, IReadOnlyList<(DossierParticipant Who, IReadOnlyList<ParticipantGap> What)> Gaps)
{
    /// <returns>How far a participant is now; null when nothing was written down.</returns>
    public ParticipationLine? Now(ParticipantId participant) => Lines.LastOrDefault(line => line.Participant == participant);
}

/// <summary>One line of the course of participation.</summary>
internal sealed record ParticipationLine(
    Guid Id, ParticipantId Participant, string? Code, string Name, ParticipationState State, DateOnly On, string? Reason, DateTimeOffset At, IReadOnlyList<DepartureEffect> Effects)
{
    public static ParticipationLine Of(ParticipationEvent one) => new(
        one.Id, one.Participant, one.Code, InLanguage.Of(one.Name, one.NameEn), one.State, one.On, one.Reason, one.At,
        one.Effects is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<DepartureEffect>>(one.Effects) ?? []);
}
