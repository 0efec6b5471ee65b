using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Running;

/// <summary>What a lead and a clerk do with the process of a dossier.</summary>
internal static class RunningVisits
{
    public const string Model = "samenspel:telengy-5";

    /// <returns>The path of a dossier with these municipalities in which the process began.</returns>
    public static async Task<string> BegunAsync(this HttpClient lead, string codes = "GM0505.GM0590", params (string Name, string Value)[] more)
    {
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Proef"), ("ReferenceDate", "1-1-2026"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        await lead.ChooseAsync(path, codes);
        var answer = await lead.SendFormAsync($"{path}/proces/beginnen?model={Model}", [("Tracks[0].Name", "Infrastructuur"), .. more]);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return path;
    }

    /// <returns>The participant with this name, as the form calls it.</returns>
    public static async Task<string> PartyAsync(this HttpClient visitor, string path, string name)
    {
        var form = await visitor.PageAsync($"{path}/besluiten/vastleggen");
        return form.QuerySelectorAll("select[name=deelnemer] option").Single(option => option.TextContent.Trim() == name).GetAttribute("value")!;
    }

    public static async Task<HttpResponseMessage> RecordAsync(this HttpClient visitor, string path, string what, string participant, string outcome, string date, params (string Name, string Value)[] more) =>
        await visitor.SendFormAsync($"{path}/besluiten/vastleggen?wat={what}&deelnemer={participant}", [("Participant", participant), ("Outcome", outcome), ("Date", date), ("Tracks", "1"), .. more]);

    /// <summary>Records and expects that it is kept.</summary>
    public static async Task<string> RecordedAsync(this HttpClient visitor, string path, string what, string participant, string outcome, string date, params (string Name, string Value)[] more)
    {
        var answer = await visitor.RecordAsync(path, what, participant, outcome, date, more);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
        return answer.Headers.Location!.ToString();
    }

    public static async Task<IReadOnlyList<string>> RefusedAsync(this Task<HttpResponseMessage> sent, HttpStatusCode expected = HttpStatusCode.UnprocessableEntity)
    {
        var answer = await sent;
        Assert.Equal(expected, answer.StatusCode);
        return (await SamenspelHost.ReadAsync(answer)).Faults();
    }

    /// <summary>Gives somebody a role in a dossier, straight in the database.</summary>
    public static async Task<HttpClient> RoleAsync(this SamenspelHost host, string path, string email, string organisation, DossierRole role)
    {
        var browser = await host.MemberAsync(email, organisation, OrganisationRole.Member, "nl");
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        var member = await TestPeople.MembershipAsync(db, email);
        db.Add(new Assignment
        {
            Id = Guid.CreateVersion7(SamenspelHost.Now),
            Scope = Guid.Parse(path.Split('/')[^1]),
            Account = member.Account,
            Organisation = member.Organisation,
            Role = role,
            Since = SamenspelHost.Now,
        });
        await db.SaveChangesAsync();
        return browser;
    }

    public static IElement? Link(this IDocument page, string text) => page.QuerySelectorAll("main a").FirstOrDefault(link => link.TextContent.Trim() == text);
}
