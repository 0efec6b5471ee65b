using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Organisations;

/// <param name="Kind">The word of an <see cref="OrganisationKind"/>.</param>
/// <param name="Name">The name; left out for a municipality, which has that of the atlas.</param>
/// <param name="Municipality">The CBS code or the name of a municipality of today; for another kind left out.</param>
internal sealed record MakeOrganisation(string? Kind, string? Name, string? Municipality) : IWrite;

/// <summary>Makes an organisation without people; its first administrator is invited next.</summary>
internal sealed class MakeOrganisationHandler(SamenspelDb db, IAtlas atlas, TimeProvider time, RecordEntry entry) : IHandle<MakeOrganisation, OrganisationId>
{
    public async Task<Outcome<OrganisationId>> HandleAsync(MakeOrganisation request, CancellationToken cancellation)
    {
        if (!Enum.TryParse<OrganisationKind>(request.Kind, out var kind) || !Enum.IsDefined(kind))
        {
            return new Refusal(RefusalKind.Invalid, "access.organisation-kind", OrganisationTexts.KindMissing, nameof(request.Kind));
        }

        var named = kind == OrganisationKind.Municipality
            ? await MunicipalityAsync(request.Municipality, cancellation)
            : await NameRule.CheckAsync(db, request.Name, except: null, cancellation) is { } refusal ? refusal : (LineInput.Read(request.Name), (string?)null);
        if (!named.TryGet(out var found))
        {
            return named.Refusals.ToList();
        }

        var now = time.GetUtcNow();
        var made = new Organisation { Id = new OrganisationId(Guid.CreateVersion7(now)), Kind = kind, Name = found.Name, Code = found.Code, CreatedAt = now };
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(Recorder.OfOrganisation(made.Id), Recorder.OfOrganisation(made.Id));
        entry.Detail("kind", kind.ToString());
        entry.Detail("code", found.Code ?? "");
        return made.Id;
    }

    private async Task<Outcome<(string Name, string? Code)>> MunicipalityAsync(string? typed, CancellationToken cancellation)
    {
        const string field = nameof(MakeOrganisation.Municipality);
        var known = await atlas.MunicipalitiesAsync(cancellation);
        var text = LineInput.Read(typed);
        var found = known.Find(text.ToUpperInvariant())
            ?? known.Current.FirstOrDefault(one => string.Equals(one.Name, text, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            return new Refusal(RefusalKind.Invalid, "access.unknown-municipality", OrganisationTexts.MunicipalityUnknown, field);
        }

        if (!found.IsCurrent)
        {
            var message = Phrase.With(OrganisationTexts.MunicipalityFormer, found.Name, found.CurrentName, found.CurrentCode);
            return new Refusal(RefusalKind.Invalid, "access.former-municipality", message, field);
        }

        return await db.Set<Organisation>().AnyAsync(one => one.Code == found.Code, cancellation)
            ? new Refusal(RefusalKind.Invalid, "access.organisation-exists", Phrase.With(OrganisationTexts.OrganisationExists, found.Name), field)
            : (found.Name, (string?)found.Code);
    }
}
