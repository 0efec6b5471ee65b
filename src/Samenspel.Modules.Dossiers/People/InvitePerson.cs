using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.People;

/// <param name="Id">The dossier.</param>
/// <param name="Email">Who.</param>
/// <param name="Organisation">The identity of the organisation for which.</param>
/// <param name="Role">The word of a <see cref="DossierRole"/>.</param>
/// <param name="Until">The last day, for an adviser always.</param>
internal sealed record InvitePerson(DossierId Id, string? Email, string? Organisation, string? Role, string? Until) : IWrite, IAboutDossier;

internal sealed class InvitePersonHandler(IDossiers dossiers, IDossierPeople people, PeopleRules rules, TimeProvider time, RecordEntry entry) : IHandle<InvitePerson, InvitationSent>
{
    public async Task<Outcome<InvitationSent>> HandleAsync(InvitePerson request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var refusals = new List<Refusal>();
        var organisation = (await rules.InvitableAsync(facts, cancellation))
            .FirstOrDefault(one => string.Equals(one.Id.Value.ToString(), request.Organisation, StringComparison.OrdinalIgnoreCase));
        if (organisation is null)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.unknown-organisation", DossierTexts.ChooseOrganisation, nameof(request.Organisation)));
        }

        var role = RoleWord.Read(request.Role);
        if (role is null)
        {
            refusals.Add(RoleWord.Missing(nameof(request.Role)));
        }

        if (people.CheckEmail(request.Email, nameof(request.Email)) is { } wrong)
        {
            refusals.Insert(0, wrong);
        }

        var until = LastDay(request.Until, organisation is { IsAdviser: true }, refusals);
        if (organisation is { IsAdviser: true } && role == DossierRole.Lead)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.adviser-leads", DossierTexts.People_AdviserLeads, nameof(request.Role)));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var made = await people.InviteAsync(
            request.Email, nameof(request.Email), new NewRole(request.Id.Value, organisation!.Id, role!.Value, until), facts.Title, cancellation);
        entry.Detail("until", until is null ? "none" : DutchTime.DateOf(until.Value).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        return made.TryGet(out var invitation) ? new InvitationSent(invitation.Id, invitation.Address) : made.Refusals.ToList();
    }

    // The last day counts whole: the role ends when the next one begins in the Netherlands.
    private DateTimeOffset? LastDay(string? typed, bool isNeeded, List<Refusal> refusals)
    {
        const string field = nameof(InvitePerson.Until);
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (isNeeded)
            {
                refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.adviser-until", DossierTexts.People_UntilMissing, field));
            }

            return null;
        }

        var today = DutchTime.DateOf(time.GetUtcNow());
        if (DateInput.Read(typed) is not { } day || day < today || day > today.AddYears(5))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.until", DossierTexts.People_UntilWrong, field));
            return null;
        }

        var noon = new DateTimeOffset(day.AddDays(1).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        return noon.AddHours(-12) - DutchTime.At(noon).Offset;
    }
}

/// <param name="Address">The link, which is shown once.</param>
internal sealed record InvitationSent(Guid Id, string Address);
