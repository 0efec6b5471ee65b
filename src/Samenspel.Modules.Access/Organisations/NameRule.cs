using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>An organisation has a name of its own: two that are called the same are mistaken for each other when something is shared.</summary>
internal static class NameRule
{
    private const string Field = "Name";

    public static async Task<Refusal?> CheckAsync(SamenspelDb db, string? typed, OrganisationId? except, CancellationToken cancellation)
    {
        var name = LineInput.Read(typed);
        if (name.Length == 0)
        {
            return new Refusal(RefusalKind.Invalid, "access.name-missing", OrganisationTexts.NameMissing, Field);
        }

        if (name.Length > Organisation.NameMaxLength)
        {
            return new Refusal(RefusalKind.Invalid, "access.name-too-long", Phrase.With(OrganisationTexts.NameTooLong, Organisation.NameMaxLength), Field);
        }

        var names = await db.Set<Organisation>().Where(one => one.Id != except).Select(one => one.Name).ToListAsync(cancellation);
        return names.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase))
            ? new Refusal(RefusalKind.Invalid, "access.organisation-exists", Phrase.With(OrganisationTexts.OrganisationExists, name), Field)
            : null;
    }
}
