using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>What one writes nobody else sees, until everybody has written; then all of it is open, and sealed.</summary>
public sealed class BlindRoundTests(SamenspelHost host)
{
    private const string Secret = "Wij willen eigenlijk herindelen";

    [Fact]
    public async Task Round_StaysShutForEverybodyElse_UntilAllHaveWritten()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);

        string[] pages = [round, $"{two.Path}/metingen", $"{two.Path}/verwachtingen", two.Path, $"{two.Path}/register"];
        foreach (var page in pages)
        {
            Assert.DoesNotContain(Secret, await two.Lead.GetStringAsync(page), StringComparison.Ordinal);
        }

        Assert.Contains("1 van de 2 deelnemers", (await two.Lead.PageAsync(round)).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{round}.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{round}/antwoorden/{two.Papendrecht}.json")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await two.Lead.GetAsync($"{round}/invullen/{two.Papendrecht}")).StatusCode);
        var platform = await host.PlatformAsync();
        foreach (var page in (string[])[round, $"{round}.csv", $"{two.Path}/verwachtingen", $"{round}/invullen/{two.Papendrecht}"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync(page)).StatusCode);
        }

        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen sterker");
        foreach (var browser in (HttpClient[])[two.Lead, two.Other])
        {
            var text = (await browser.PageAsync(round)).Text();
            Assert.Contains(Secret, text, StringComparison.Ordinal);
            Assert.Contains("Samen sterker", text, StringComparison.Ordinal);
            Assert.Contains(Secret, await browser.GetStringAsync($"{round}.csv"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync(round)).StatusCode);
    }

    [Fact]
    public async Task Answers_ChangeUntilTheRoundOpens_AndNotAfter()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Eerst dit");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Toch dat");
        var form = await two.Other.FillInAsync($"{round}/invullen/{two.Papendrecht}", ("a.gain.what", "Te laat"), ("Do", "inleveren"));
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen");

        Assert.Equal(HttpStatusCode.Conflict, (await two.Other.PostAsync(form.Action, form.Content)).StatusCode);
        var text = (await two.Lead.PageAsync(round)).Text();
        Assert.Contains("Toch dat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Eerst dit", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Te laat", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hash_IsThatOfTheDocument_AndStandsInTheRecordSinceItWasWritten()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("motieven");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);
        var before = await RecordAsync(two.Path);
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen");

        var document = await two.Lead.GetByteArrayAsync($"{round}/antwoorden/{two.Papendrecht}.json");
        var hash = Convert.ToHexStringLower(SHA256.HashData(document));
        Assert.Contains("\"nonce\"", Encoding.UTF8.GetString(document), StringComparison.Ordinal);
        Assert.Contains(hash, before, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, before, StringComparison.Ordinal);
        var page = (await two.Lead.PageAsync(round)).Text();
        Assert.Contains(hash, page, StringComparison.Ordinal);
        Assert.Contains("ongewijzigd", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AlteredAnswers_AreShownAsBroken()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Waar");
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var participant = Guid.Parse(two.Papendrecht);
            await scope.ServiceProvider.GetRequiredService<SamenspelDb>().Set<AnswerSheet>().Where(one => one.Participant == participant)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Document, one => one.Document.Replace("Waar", "Vals")));
        }

        Assert.Contains("past niet bij de hash", (await two.Lead.PageAsync(round)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsOnlyKept_DoesNotCount_AndIsNotToldInTheDossier()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        var before = await RecordAsync(two.Path);
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret, handsIn: false);

        Assert.Equal(before, await RecordAsync(two.Path));
        Assert.Contains("0 van de 2 deelnemers", (await two.Lead.PageAsync(round)).Text(), StringComparison.Ordinal);
        Assert.Contains(Secret, await two.Other.GetStringAsync($"{round}/invullen/{two.Papendrecht}"), StringComparison.Ordinal);
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen");
        Assert.Contains("1 van de 2 deelnemers", (await two.Lead.PageAsync(round)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandingIn_WithHolesAndLongTexts_NamesAll_AndKeepingTakesHoles()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");

        var faults = await two.Other.SendFormAsync($"{round}/invullen/{two.Papendrecht}", ("a.gain.what", new string('x', 4001)), ("Do", "inleveren")).RefusedAsync();

        Assert.Equal(4, faults.Count);
        Assert.Contains("4000", faults[0], StringComparison.Ordinal);
        var kept = await two.Other.SendFormAsync($"{round}/invullen/{two.Papendrecht}", ("a.gain.what", "Half"), ("Do", "bewaren"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
    }

    [Fact]
    public async Task TwoOfOneMunicipality_AtOnce_TheSecondSeesBothVersions()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        var slow = await two.Other.FillInAsync($"{round}/invullen/{two.Papendrecht}", ("a.gain.what", "Van de tweede"), ("Do", "bewaren"));
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Van de eerste", handsIn: false);

        var answer = await two.Other.PostAsync(slow.Action, slow.Content);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var text = (await SamenspelHost.ReadAsync(answer)).Text();
        Assert.Contains("Van de tweede", text, StringComparison.Ordinal);
        Assert.Contains("Van de eerste", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_CountsOnlyWhenAllAgree_AndOpensTheDayAfter()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen", ("Deadline", "30-11-2026"));
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Lead, round, "agree-")).StatusCode);
        Assert.Contains("telt nog niet", (await two.Lead.PageAsync(round)).Text(), StringComparison.Ordinal);
        Assert.Null((await FindAsync(two.Path)).RevealedAt(SamenspelHost.Now.AddYears(1)));

        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Other, round, "agree-")).StatusCode);

        var agreed = await FindAsync(two.Path);
        var midnight = new DateTimeOffset(2026, 11, 30, 23, 0, 0, TimeSpan.Zero);
        Assert.Null(agreed.RevealedAt(midnight.AddTicks(-1)));
        Assert.Equal(midnight, agreed.RevealedAt(midnight));
        Assert.DoesNotContain(Secret, await two.Lead.GetStringAsync(round), StringComparison.Ordinal);

        // Another day is one with which nobody agreed.
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Lead, round, "propose", ("Deadline", "1-12-2026"))).StatusCode);
        Assert.Null((await FindAsync(two.Path)).RevealedAt(SamenspelHost.Now.AddYears(1)));
    }

    [Fact]
    public async Task Deadline_ThatIsOver_OpensWhatWasHandedIn_AndNothingElse()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Ingeleverd werk");
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Alleen bewaard", handsIn: false);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
            var id = new DossierId(Guid.Parse(two.Path.Split('/')[^1]));
            var kept = await db.Set<AssessmentRound>().SingleAsync(one => one.DossierId == id);
            kept.Keep(kept.Document with { Deadline = new DateOnly(2026, 1, 1), Agreed = [.. kept.Document.Parties.Select(party => party.Id)] });
            await db.SaveChangesAsync();
        }

        var text = (await two.Lead.PageAsync(round)).Text();
        Assert.Contains("Ingeleverd werk", text, StringComparison.Ordinal);
        Assert.Contains("Niets ingeleverd: Dordrecht", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen bewaard", await two.Other.GetStringAsync(round), StringComparison.Ordinal);
        var late = await two.Lead.PageAsync($"{round}/invullen/{two.Dordrecht}");
        Assert.Empty(late.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Lead_CannotAgreeForAnother_NorWriteForIt()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen", ("Deadline", "30-11-2026"));

        Assert.Equal(HttpStatusCode.Forbidden, (await MeasuringVisits.SendAsync(two.Lead, round, "agree-", ("Participant", two.Papendrecht))).StatusCode);
        var reader = await host.RoleAsync(two.Path, "lezer.meten@papendrecht.test", "GM0590", DossierRole.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{round}/invullen/{two.Papendrecht}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(round)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"{two.Path}/metingen/nieuw?soort=verwachtingen")).StatusCode);
    }

    [Fact]
    public async Task TakingOutTheLastOne_DoesNotOpenTheRound()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen", ("Deadline", "30-11-2026"));
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);
        await MeasuringVisits.SendAsync(two.Other, round, "agree-");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var fact = new ParticipantsChanged(new DossierId(Guid.Parse(two.Path.Split('/')[^1])), [], [new ParticipantId(Guid.Parse(two.Dordrecht))]);
            foreach (var answer in scope.ServiceProvider.GetServices<Kernel.IAnswer<ParticipantsChanged>>())
            {
                await answer.AnswerAsync(fact, TestContext.Current.CancellationToken);
            }
        }

        var page = await two.Lead.PageAsync(round);
        Assert.Contains("0 van de 1 deelnemers", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page.Text(), StringComparison.Ordinal);
        Assert.Empty((await FindAsync(two.Path)).Document.Agreed);
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);
        Assert.DoesNotContain(Secret, await two.Lead.GetStringAsync(round), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedRound_StaysShut()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await MeasuringVisits.SendAsync(two.Lead, round, "stop-round")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Lead, round, "stop-round", ("Reason", "Wij beginnen opnieuw"))).StatusCode);

        var text = (await two.Lead.PageAsync(round)).Text();
        Assert.Contains("Wij beginnen opnieuw", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{round}.csv")).StatusCode);
        Assert.NotEqual(round, await two.BegunAsync("verwachtingen"));
    }

    [Fact]
    public async Task Opening_WithFaults_NamesAll()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        await two.BegunAsync("voorwaarden");

        var faults = await two.Lead.SendFormAsync($"{two.Path}/metingen/nieuw?soort=voorwaarden", ("Participants", two.Dordrecht), ("Phase", "geen"), ("Deadline", "1-1-2020")).RefusedAsync(HttpStatusCode.Conflict);

        Assert.Equal(4, faults.Count);
    }

    private async Task<AssessmentRound> FindAsync(string path)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = new DossierId(Guid.Parse(path.Split('/')[^1]));
        return await scope.ServiceProvider.GetRequiredService<SamenspelDb>().Set<AssessmentRound>().AsNoTracking().SingleAsync(one => one.DossierId == id);
    }

    private async Task<string> RecordAsync(string path)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var chain = $"dossier:{path.Split('/')[^1]}";
        var lines = await scope.ServiceProvider.GetRequiredService<SamenspelDb>().Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain).OrderBy(line => line.Number).ToListAsync();
        return string.Join('\n', lines.Select(line => $"{line.Action} {line.Details}"));
    }
}
