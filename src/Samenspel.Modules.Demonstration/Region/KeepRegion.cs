using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>
/// Keeps the people and dossiers of the fictional region: at the first start, and when one of them is gone. What visitors did stays until the folder
/// of the demonstration is deleted.
/// </summary>
internal sealed class KeepRegion(
    FictionalRegion region, IDemonstrationPeople people, AsPerson who, KeepProcesses processes, IServiceScopeFactory scopes, ShippedFiles shipped) : IPreparation
{
    /// <summary>After the examples.</summary>
    public int Order => 40;

    public async Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var added = AsPerson.Must("people", await people.KeepAsync(
            [.. region.Organisations.Select(one => new DemonstrationOrganisation(one.Kind, one.Name, one.Code))],
            [.. region.People.Select(Person)],
            cancellation));
        var opened = new List<string>();
        await processes.KeepCouncilsAsync(cancellation);
        await KeepCampaignsAsync(cancellation);
        await KeepStrategiesAsync(cancellation);
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

    private async Task KeepCampaignsAsync(CancellationToken cancellation)
    {
        foreach (var one in region.Campaigns)
        {
            var wanted = new DemonstrationCampaign(
                one.Title, one.TitleEn, one.StartsDaysAgo, one.Days, [.. region.Municipalities.Select(municipality => municipality.Code)], one.Public, one.Closed, RegionFile.LoadAnswers(shipped, one.File));
            await who.DoAsync<IDemonstrationCampaigns>(one.By, one.Title, (campaigns, organisation) => campaigns.KeepAsync(wanted, organisation, cancellation), cancellation);
        }
    }

    private async Task KeepStrategiesAsync(CancellationToken cancellation)
    {
        foreach (var one in region.Strategies)
        {
            await who.DoAsync<IDemonstrationStrategies>(one.By, one.Strategy.Municipality, (strategies, _) => strategies.KeepAsync(one.Strategy, cancellation), cancellation);
        }
    }

    private DemonstrationPerson Person(FictionalPerson person) => new(
        person.Email,
        person.Name,
        person.Platform,
        [.. person.Works.Select(work => new DemonstrationMembership(region.Organisation(work.Organisation).Name, work.Role, work.Ended))]);

    // In a scope of its own, as the person who opens it, so that the record says who did it.
    private async Task<string?> KeepAsync(FictionalDossier dossier, CancellationToken cancellation)
    {
        if (await who.FindAsync(dossier.Opened.Person, dossier.Opened.Organisation, cancellation) is not { } opener)
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
            dossier.Shared)
        {
            Participation = [.. (dossier.Participation ?? []).Select(one => new DemonstrationParticipation(one.State, one.DaysAgo, one.Municipality, one.Reason))],
        };
        var (id, isNew) = AsPerson.Must(dossier.Title, await services.GetRequiredService<IDemonstrationDossiers>().KeepAsync(wanted, cancellation));
        var hasNewFigures = AsPerson.Must(dossier.Title, await services.GetRequiredService<IDemonstrationCases>().KeepAsync(id, file, cancellation));
        var hasNewText = await KeepContributionsAsync(dossier, id, cancellation);
        var isFurther = await processes.KeepAsync(dossier, id, cancellation);
        if (isNew && dossier.Public)
        {
            AsPerson.Must(dossier.Title, await services.GetRequiredService<IDemonstrationDossiers>().PublishAsync(id, cancellation));
        }

        return isNew || hasNewFigures || hasNewText || isFurther ? dossier.Title : null;
    }

    private async Task<bool> KeepContributionsAsync(FictionalDossier dossier, DossierId id, CancellationToken cancellation)
    {
        var isAnyNew = false;
        foreach (var (person, organisation, title, text, circle) in dossier.Contributions ?? [])
        {
            isAnyNew |= await who.DoAsync<IDemonstrationDossiers>(
                new(person, organisation), title, (dossiers, writer) => dossiers.KeepAsync(new DemonstrationContribution(id, writer, title, text, circle), cancellation), cancellation);
        }

        return isAnyNew;
    }

    private async Task<IReadOnlyList<DemonstrationRole>> RolesAsync(FictionalDossier dossier, CancellationToken cancellation)
    {
        var roles = new List<DemonstrationRole>();
        foreach (var (person, organisation, role) in dossier.People)
        {
            if (await who.FindAsync(person, organisation, cancellation) is { } found)
            {
                roles.Add(new DemonstrationRole(found.Actor.Account!.Value, found.Organisation, role));
            }
        }

        return roles;
    }
}
