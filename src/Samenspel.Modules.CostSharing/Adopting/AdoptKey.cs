using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Engine;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <param name="Id">The dossier.</param>
/// <param name="Key">Code of the key.</param>
/// <param name="Title">What it is called, such as "Draft decision of 8 November".</param>
/// <param name="Note">On what it rests; may be empty.</param>
internal sealed record AdoptKey(DossierId Id, string? Key, string? Title, string? Note) : IWrite, IAboutDossier;

/// <summary>Computes a key as it stands and keeps it sealed, with everything that it was computed from.</summary>
internal sealed class AdoptKeyHandler(
    SamenspelDb db, IDossiers dossiers, IHandle<ShowSharing, SharingView> sharing, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<AdoptKey, int>
{
    public async Task<Outcome<int>> HandleAsync(AdoptKey request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var (title, note) = (LineInput.Read(request.Title), LineInput.Read(request.Note));
        var refusals = Check(title, note);
        var count = await db.Set<AdoptedKey>().CountAsync(one => one.DossierId == request.Id, cancellation);
        if (count >= AdoptedKey.Most)
        {
            refusals.Add(new(RefusalKind.Conflict, "cost-sharing.too-many-adopted", Phrase.With(SharingTexts.Adopt_TooMany, AdoptedKey.Most)));
        }

        var outcome = await sharing.HandleAsync(new ShowSharing(request.Id, new() { Keys = [request.Key ?? ""] }), cancellation);
        refusals.AddRange(outcome.Refusals.Select(_ => new Refusal(RefusalKind.Invalid, "cost-sharing.key-wanted", SharingTexts.Adopt_KeyWanted, nameof(request.Key))));
        if (outcome.TryGet(out var view) && view.Results is not [{ Cents: not null }])
        {
            refusals.Add(new(
                RefusalKind.Invalid, "cost-sharing.key-not-computed",
                view.Results is [var result] ? string.Join(' ', result.WhyNot) : SharingTexts.Lede_NoJoint, nameof(request.Key)));
        }

        if (refusals.Count > 0 || view is null)
        {
            return refusals;
        }

        var organisation = (await rights.InAsync(account, request.Id.Value, cancellation)).OrderByDescending(role => role.Role).First().Organisation;
        var made = Sealed(request.Id, count + 1, (title, note), (account, organisation), view);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), AdoptedNames.NameOf(made.Id));
        entry.Detail("number", made.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail(AdoptedNames.SealDetail, made.Seal);
        return made.Number;
    }

    private static List<Refusal> Check(string title, string note)
    {
        var refusals = new List<Refusal>();
        if (title.Length is 0 or > AdoptedKey.TitleMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.adopted-title", Phrase.With(SharingTexts.Adopt_TitleWanted, AdoptedKey.TitleMaxLength), nameof(AdoptKey.Title)));
        }

        if (note.Length > AdoptedKey.NoteMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.adopted-note", Phrase.With(SharingTexts.Adopt_NoteTooLong, AdoptedKey.NoteMaxLength), nameof(AdoptKey.Note)));
        }

        return refusals;
    }

    private AdoptedKey Sealed(DossierId dossier, int number, (string Title, string Note) words, (AccountId Account, OrganisationId Organisation) by, SharingView view)
    {
        var now = AdoptionSeal.Kept(time.GetUtcNow());
        var made = new AdoptedKey
        {
            Id = Guid.CreateVersion7(now),
            DossierId = dossier,
            Number = number,
            Title = words.Title,
            Note = words.Note,
            Key = view.Results[0].Key.Code,
            MadeAt = now,
            MadeBy = by.Account,
            Organisation = by.Organisation,
            Document = AdoptedDocument.Write(view),
            EngineVersion = EngineVersion.Current,
        };
        made.Seal = AdoptionSeal.Of(made);
        return made;
    }
}
