using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

/// <param name="Id">The dossier to copy.</param>
/// <param name="Title">The name of the copy.</param>
/// <param name="Organisation">On behalf of which organisation; may be left out by who works for one.</param>
internal sealed record CopyDossier(DossierId Id, string? Title, string? Organisation = null) : IWrite, IAboutDossier
{
    /// <returns>The name that the form proposes: a copy of a copy is a copy, and a long name loses its end.</returns>
    public static string TitleFor(string title)
    {
        var start = Phrase.With(DossierTexts.CopyTitle, "");
        var proposed = title.StartsWith(start, StringComparison.CurrentCulture) ? title : start + title;
        if (proposed.Length <= Dossier.TitleMaxLength)
        {
            return proposed;
        }

        var end = Dossier.TitleMaxLength - 1;
        return proposed[..(char.IsHighSurrogate(proposed[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }
}

/// <summary>Makes a dossier of one's own out of an example or another dossier, with everything the modules hold of it.</summary>
internal sealed class CopyDossierHandler(SamenspelDb db, FactPublisher facts, TimeProvider time, NewDossiers opened, ProcessContext process) : IHandle<CopyDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(CopyDossier request, CancellationToken cancellation)
    {
        var from = await db.Set<Dossier>().AsNoTracking().Include(known => known.Participants)
            .SingleOrDefaultAsync(known => known.Id == request.Id, cancellation);
        if (from is null)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var title = LineInput.Read(request.Title);
        var refusals = new List<Refusal>();
        DossierForm.CheckTitle(title, nameof(request.Title), refusals);
        var owner = OwnOrganisation.Choose(process.Actor, request.Organisation, nameof(request.Organisation));
        refusals.AddRange(owner.Refusals);
        if (!owner.TryGet(out var organisation) || refusals.Count > 0)
        {
            return refusals;
        }

        var now = time.GetUtcNow();
        var to = Dossier.Open(title, from.Goal, from.ReferenceDate, now);
        (to.Source, to.SourceEn, to.Owner) = (from.Source, from.SourceEn, organisation);
        var twins = from.Participants.ToDictionary(old => old.Id, old => new Participant
        {
            Id = new ParticipantId(Guid.CreateVersion7(now)),
            DossierId = to.Id,
            Code = old.Code,
            Name = old.Name,
            NameEn = old.NameEn,
            Inhabitants = old.Inhabitants,
            InhabitantsSource = old.InhabitantsSource,
            Position = old.Position,
        });
        db.Add(to);
        db.AddRange(twins.Values);
        await db.SaveChangesAsync(cancellation);
        await facts.PublishAsync(new DossierCopied(from.Id, to.Id, twins.ToDictionary(twin => twin.Key, twin => twin.Value.Id)), cancellation);
        await opened.EntrustAsync(to.Id, organisation, cancellation);
        return to.Id;
    }
}
