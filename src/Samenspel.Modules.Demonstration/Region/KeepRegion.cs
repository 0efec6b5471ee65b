using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>
/// Keeps the people and dossiers of the fictional region: at the first start, and when one of them is gone. What visitors did stays until the folder
/// of the demonstration is deleted.
/// </summary>
internal sealed class KeepRegion(FictionalRegion region, IDemonstrationPeople people, IServiceScopeFactory scopes, ShippedFiles shipped) : IPreparation
{
    /// <summary>After the examples.</summary>
    public int Order => 40;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var added = Must("people", await people.KeepAsync(
            [.. region.Organisations.Select(one => new DemonstrationOrganisation(one.Kind, one.Name, one.Code))],
            [.. region.People.Select(Person)],
            cancellation));
        var opened = new List<string>();
        foreach (var dossier in region.Dossiers)
        {
            if (await KeepAsync(dossier, cancellation) is { } title)
            {
                opened.Add(title);
            }
        }

        if (added + opened.Count > 0)
        {
            progress.Report(string.Create(
                CultureInfo.InvariantCulture, $"Fictional region kept: {added} organisations and people added; dossiers: {string.Join(" · ", opened)}"));
        }
    }

    private static T Must<T>(string what, Outcome<T> outcome) => outcome.TryGet(out var value)
        ? value
        : throw new UnusableSetupException(
            $"The fictional region cannot be kept ({what}): {string.Join(" ", outcome.Refusals.Select(refusal => refusal.Message))}");

    private DemonstrationPerson Person(FictionalPerson person) => new(
        person.Email,
        person.Name,
        person.Platform,
        [.. person.Works.Select(work => new DemonstrationMembership(region.Organisation(work.Organisation).Name, work.Role, work.Ended))]);

    // In a scope of its own, as the person who opens it, so that the record says who did it.
    private async Task<string?> KeepAsync(FictionalDossier dossier, CancellationToken cancellation)
    {
        if (await FindAsync(dossier.Opened.Person, dossier.Opened.Organisation, cancellation) is not { } opener)
        {
            // Somebody removed this person, or ended the work: nobody opens the dossier again.
            return null;
        }

        var file = RegionFile.LoadCase(shipped, dossier.File);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<ProcessContext>().Become(opener.Actor, "start");
        var wanted = new DemonstrationDossier(
            dossier.Title,
            dossier.Goal,
            file.Date,
            opener.Organisation,
            [.. file.Participants.Select(participant => participant.Municipality).OfType<string>()],
            await RolesAsync(dossier, cancellation),
            dossier.Shared);
        var (id, isNew) = Must(dossier.Title, await services.GetRequiredService<IDemonstrationDossiers>().KeepAsync(wanted, cancellation));
        var hasNewFigures = Must(dossier.Title, await services.GetRequiredService<IDemonstrationCases>().KeepAsync(id, file, cancellation));
        var hasNewText = await KeepContributionsAsync(dossier, id, cancellation);
        return isNew || hasNewFigures || hasNewText ? dossier.Title : null;
    }

    private async Task<bool> KeepContributionsAsync(FictionalDossier dossier, DossierId id, CancellationToken cancellation)
    {
        var isAnyNew = false;
        foreach (var (person, organisation, title, text, circle) in dossier.Contributions ?? [])
        {
            if (await FindAsync(person, organisation, cancellation) is not { } writer)
            {
                continue;
            }

            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(writer.Actor, "start");
            var wanted = new DemonstrationContribution(id, writer.Organisation, title, text, circle);
            isAnyNew |= Must(title, await scope.ServiceProvider.GetRequiredService<IDemonstrationDossiers>().KeepAsync(wanted, cancellation));
        }

        return isAnyNew;
    }

    private async Task<IReadOnlyList<DemonstrationRole>> RolesAsync(FictionalDossier dossier, CancellationToken cancellation)
    {
        var roles = new List<DemonstrationRole>();
        foreach (var (person, organisation, role) in dossier.People)
        {
            if (await FindAsync(person, organisation, cancellation) is { } found)
            {
                roles.Add(new DemonstrationRole(found.Actor.Account!.Value, found.Organisation, role));
            }
        }

        return roles;
    }

    // Null when the person is gone or works there no more.
    private async Task<(Actor Actor, OrganisationId Organisation)?> FindAsync(string person, string organisation, CancellationToken cancellation)
    {
        var name = region.Organisation(organisation).Name;
        var actor = await people.FindAsync(region.Person(person)!.Email, cancellation);
        return actor?.Memberships.FirstOrDefault(one => one.Name == name) is { } membership ? (actor, membership.Organisation) : null;
    }
}
