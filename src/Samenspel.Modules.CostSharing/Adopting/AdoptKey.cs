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
/// <param name="Question">Which end, which measure and which variant.</param>
/// <param name="Shown">SHA-256 of the document that the form showed.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record AdoptKey(DossierId Id, string? Key, string? Title, string? Note, SharingQuestion Question, string? Shown, IReadOnlyList<Refusal> Unreadable)
    : IWrite, IAboutDossier;

/// <summary>Computes a key as it stands and keeps it sealed, with everything that it was computed from.</summary>
internal sealed class AdoptKeyHandler(
    SamenspelDb db, IDossiers dossiers, AdoptionDrafts drafts, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<AdoptKey, int>
{
    /// <summary>What the page calls the choice of a key.</summary>
    public const string KeyField = "sleutel";

    /// <summary>By this a form tells what it showed.</summary>
    public const string ShownField = nameof(AdoptKey.Shown);

    public async Task<Outcome<int>> HandleAsync(AdoptKey request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var (title, note) = (LineInput.Read(request.Title), LineInput.Read(request.Note));
        var refusals = request.Unreadable.Concat(Check(title, note)).ToList();
        var last = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == request.Id).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        var count = last?.Number ?? 0;
        if (count >= AdoptedKey.Most)
        {
            refusals.Add(new(RefusalKind.Conflict, "cost-sharing.too-many-adopted", Phrase.With(SharingTexts.Adopt_TooMany, AdoptedKey.Most)));
        }

        var outcome = await drafts.ReadAsync(request.Id, request.Question, request.Key ?? "", cancellation);
        if (!outcome.TryGet(out var draft))
        {
            return refusals.Concat(AdoptionDraft.Told(outcome.Refusals)).ToList();
        }

        refusals.AddRange(CheckDraft(request, draft, last is null ? null : (last.Title == title, last.Document)));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var organisation = (await rights.InAsync(account, request.Id.Value, cancellation)).OrderByDescending(role => role.Role).First().Organisation;
        var made = Sealed(request.Id, count + 1, (title, note), (account, organisation), draft);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), AdoptedNames.NameOf(made.Id));
        entry.Detail("number", made.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail(AdoptedNames.SealDetail, made.Seal);
        return made.Number;
    }

    private static IEnumerable<Refusal> CheckDraft(AdoptKey request, AdoptionDraft draft, (bool SameTitle, byte[] Document)? last)
    {
        if (draft.Document is null)
        {
            yield return new(
                RefusalKind.Invalid, "cost-sharing.key-not-computed", draft.View.Results is [var result] ? string.Join(' ', result.WhyNot) : SharingTexts.Lede_NoJoint, KeyField);
        }
        else if (last is { SameTitle: true } known && known.Document.AsSpan().SequenceEqual(draft.Bytes))
        {
            yield return new(RefusalKind.Conflict, "cost-sharing.adopted-already", SharingTexts.Adopt_Already);
        }
        else if (string.IsNullOrEmpty(request.Shown))
        {
            yield return new(RefusalKind.Invalid, "cost-sharing.fingerprint-wanted", SharingTexts.Adopt_ShownWanted, ShownField);
        }
        else if (request.Shown != draft.Hash)
        {
            yield return new(RefusalKind.Conflict, "cost-sharing.adopted-changed", SharingTexts.Adopt_Changed);
        }
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

    private AdoptedKey Sealed(DossierId dossier, int number, (string Title, string Note) words, (AccountId Account, OrganisationId Organisation) by, AdoptionDraft draft)
    {
        var now = AdoptionSeal.Kept(time.GetUtcNow());
        var made = new AdoptedKey
        {
            Id = Guid.CreateVersion7(now),
            DossierId = dossier,
            Number = number,
            Title = words.Title,
            Note = words.Note,
            Key = draft.View.Results[0].Key.Code,
            MadeAt = now,
            MadeBy = by.Account,
            Organisation = by.Organisation,
            Document = draft.Bytes,
            EngineVersion = EngineVersion.Current,
        };
        made.Seal = AdoptionSeal.Of(made);
        return made;
    }
}
