using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Digests;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Web.Tests.Digests;

/// <summary>What is sent, to whom and how often.</summary>
public sealed class DigestRoundTests : IAsyncDisposable
{
    private const string Private = "Dit zeggen wij alleen hier";

    private readonly DigestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Round_ForTwoPeople_TellsEachOnlyWhatIsTheirsAndNobodysWords()
    {
        _ = await _site.ChoosesAsync("noor-dekker");
        _ = await _site.ChoosesAsync("jan-schouten");
        await RemarkAsync("tom-bakker");
        _site.MoveTo(DayOfWeek.Monday, 8);

        Assert.Equal(2, await _site.RoundAsync());
        var (noor, jan) = (Assert.Single(await _site.MailsAsync("noor-dekker", 1)), Assert.Single(await _site.MailsAsync("jan-schouten", 1)));
        Assert.Contains("Kiezen hoe het verder gaat", noor, StringComparison.Ordinal);
        Assert.Contains("Overleg bij:", noor, StringComparison.Ordinal);
        Assert.Contains("== ICT-beheer Vierwaarden ==", jan, StringComparison.Ordinal);

        // Jan's municipality takes part and Jan has no role: what is said there is not for him.
        Assert.DoesNotContain("Overleg bij:", jan, StringComparison.Ordinal);
        Assert.DoesNotContain("Verkenning Zilverdijk", jan, StringComparison.Ordinal);
        Assert.DoesNotContain("Serverruimte Vierwaarden", jan, StringComparison.Ordinal);
        Assert.All([noor, jan], mail =>
        {
            Assert.DoesNotContain(Private, mail, StringComparison.Ordinal);
            Assert.Contains($"{DigestSite.Address}{DigestSite.Page}", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("€", mail, StringComparison.Ordinal);
            Assert.DoesNotContain("afgewezen", mail, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Round_InEnglish_WritesEnglish()
    {
        _ = await _site.ChoosesAsync("lisa-meijer");
        var email = await _site.EmailAsync("lisa-meijer");
        await _site.Host.UseAsync(db => db.Set<Account>().Where(one => one.Email == email).ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, "en")));
        _site.MoveTo(DayOfWeek.Monday, 8);
        await _site.RoundAsync();

        var mail = Assert.Single(await _site.MailsAsync("lisa-meijer", 1));
        Assert.Contains("What waits for my municipality", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("uiterlijk", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_AfterDaysWithoutTheSite_TellsOnceAndNotAgain()
    {
        _ = await _site.ChoosesAsync("lisa-meijer");
        _site.MoveTo(DayOfWeek.Friday, 12);

        Assert.Equal(1, await _site.RoundAsync());
        Assert.Equal(0, await _site.RoundAsync());
        _site.MoveTo(DayOfWeek.Sunday, 12);
        Assert.Equal(0, await _site.RoundAsync());
        _site.MoveTo(DayOfWeek.Monday, 6);
        Assert.Equal(0, await _site.RoundAsync());
        _site.MoveTo(DayOfWeek.Monday, 7);
        Assert.Equal(1, await _site.RoundAsync());
    }

    [Fact]
    public async Task Round_OnceAWeek_WaitsForTheDay()
    {
        _ = await _site.ChoosesAsync("lisa-meijer", "Weekly");
        _site.MoveTo(DayOfWeek.Monday, 8);
        Assert.Equal(1, await _site.RoundAsync());
        _site.MoveTo(DayOfWeek.Sunday, 23);
        Assert.Equal(0, await _site.RoundAsync());
        _site.MoveTo(DayOfWeek.Wednesday, 9);
        Assert.Equal(1, await _site.RoundAsync());
    }

    [Fact]
    public async Task Note_OfASecondSite_IsRefusedForTheSameMoment()
    {
        _ = await _site.ChoosesAsync("lisa-meijer");
        var read = (await _site.ChoiceAsync("lisa-meijer"))!;
        _site.MoveTo(DayOfWeek.Monday, 8);

        Assert.Empty((await NoteAsync(read)).Refusals);
        Assert.Equal(["access.digest-told"], (await NoteAsync(read)).Refusals.Select(one => one.Code));
        Assert.Equal(0, await _site.RoundAsync());
    }

    [Fact]
    public async Task Round_WithAMutedDossier_SaysNothingOfIt()
    {
        var browser = await _site.BecomeAsync("noor-dekker");
        var page = await browser.PageAsync(DigestSite.Page);
        var muted = page.QuerySelectorAll("input[name=Muted]").Single(one => one.ParentElement!.TextContent.Contains("ICT-beheer Vierwaarden", StringComparison.Ordinal)).GetAttribute("value")!;
        _ = await DigestSite.ChooseAsync(browser, "Daily", "Monday", DigestSite.Topics, muted);
        await RemarkAsync("tom-bakker");
        _site.MoveTo(DayOfWeek.Monday, 8);

        // It is the only one that has something to tell: see the test above.
        Assert.Equal(0, await _site.RoundAsync());
    }

    [Fact]
    public async Task Round_WithNothingToSay_SendsNothingAndMovesOn()
    {
        _ = await _site.ChoosesAsync("lisa-meijer", "Daily", "Shared");
        _site.MoveTo(DayOfWeek.Monday, 8);

        Assert.Equal(0, await _site.RoundAsync());
        Assert.Equal(_site.Host.Clock.GetUtcNow(), (await _site.ChoiceAsync("lisa-meijer"))!.ToldUntil);
    }

    [Fact]
    public async Task Round_OfClosedDossiers_SaysNothing()
    {
        _ = await _site.ChoosesAsync("lisa-meijer");
        await _site.Host.UseAsync(db => db.Set<Dossier>().ExecuteUpdateAsync(set => set.SetProperty(one => one.State, DossierState.Closed)));
        _site.MoveTo(DayOfWeek.Monday, 8);

        Assert.Equal(0, await _site.RoundAsync());
    }

    [Fact]
    public async Task Round_ForWhoWorksNowhereOrIsGone_SendsNothing()
    {
        _ = await _site.ChoosesAsync("lisa-meijer");
        _ = await _site.ChoosesAsync("jan-schouten");
        var (lisa, jan) = ((await _site.ChoiceAsync("lisa-meijer"))!.Account, (await _site.ChoiceAsync("jan-schouten"))!.Account);
        var now = _site.Host.Clock.GetUtcNow();
        await _site.Host.UseAsync(db => db.Set<Membership>().Where(one => one.Account == lisa).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now)));
        await _site.Host.UseAsync(db => db.Set<Account>().Where(one => one.Id == jan.Value).ExecuteUpdateAsync(set => set.SetProperty(one => one.RemovedAt, now)));
        _site.MoveTo(DayOfWeek.Monday, 8);

        Assert.Equal(0, await _site.RoundAsync());
    }

    [Fact]
    public async Task Reading_AsSomebody_ChangesNothingUsesNoRightAndIsNotForRequests()
    {
        _ = await _site.ChoosesAsync("noor-dekker");
        var noor = (await _site.ChoiceAsync("noor-dekker"))!.Account;
        await _site.Host.UseAsync(db => db.Set<Assignment>().Where(one => one.Account == noor).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedAt, (DateTimeOffset?)null)));
        _site.MoveTo(DayOfWeek.Monday, 8);
        Assert.Equal(1, await _site.RoundAsync());
        Assert.False(await _site.Host.UseAsync(db => db.Set<Assignment>().AnyAsync(one => one.Account == noor && one.LastUsedAt != null)));

        var people = _site.Host.Services.GetRequiredService<ReadAsPerson>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => people.DoAsync(
            noor, (_, services) => services.GetRequiredService<IHandle<ChooseDigest, bool>>().HandleAsync(new ChooseDigest("Never", null, [], []), CancellationToken.None), CancellationToken.None));
        Assert.Equal(DigestRhythm.Daily, (await _site.ChoiceAsync("noor-dekker"))!.Rhythm);

        _site.Host.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext();
        await Assert.ThrowsAsync<InvalidOperationException>(() => people.DoAsync(noor, (account, _) => Task.FromResult(account), CancellationToken.None));
    }

    private async Task<Outcome<bool>> NoteAsync(DigestChoice choice)
    {
        await using var scope = _site.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "digest");
        return await scope.ServiceProvider.GetRequiredService<IHandle<NoteDigest, bool>>().HandleAsync(new NoteDigest(choice, scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow(), 1, null), CancellationToken.None);
    }

    /// <summary>Somebody says something about a question of ICT-beheer Vierwaarden that has an answer.</summary>
    private async Task RemarkAsync(string person)
    {
        var browser = await _site.BecomeAsync(person);
        var dossier = (await browser.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "ICT-beheer Vierwaarden").GetAttribute("href")!;
        var id = new Modules.Dossiers.Contracts.DossierId(Guid.Parse(dossier.Split('/')[^1]));
        var email = await _site.EmailAsync(person);
        await _site.Host.UseAsync(async db =>
        {
            var account = await db.Set<Account>().SingleAsync(one => one.Email == email);
            var question = await db.Set<QuestionAnswer>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Question).FirstAsync();
            var organisation = await db.Set<Membership>().Where(one => one.Account == account.AccountId).Select(one => one.Organisation).FirstAsync();
            db.Add(new QuestionRemark
            {
                Id = Guid.CreateVersion7(),
                DossierId = id,
                Track = question.Track,
                Question = question.Question,
                Text = Private,
                Title = "",
                Reference = "",
                WrittenAt = _site.Host.Clock.GetUtcNow().AddMinutes(1),
                WrittenBy = account.AccountId,
                Organisation = organisation,
            });
            return await db.SaveChangesAsync();
        });
    }
}
