using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Web.Tests.Access;

/// <summary>Puts people with a session straight into the database: signing in itself has tests of its own.</summary>
internal static class TestPeople
{
    public const string Anna = "anna@dordrecht.test";

    /// <summary>A browser of a person who works for one organisation; person and organisation are made when they are not there.</summary>
    /// <param name="host">The site.</param>
    /// <param name="email">Who.</param>
    /// <param name="organisation">For whom: a CBS code, or the name of an organisation that is no municipality.</param>
    /// <param name="role">What the person may do for it.</param>
    /// <param name="language">The language of the pages.</param>
    public static async Task<HttpClient> MemberAsync(
        this SamenspelHost host, string email = Anna, string organisation = "GM0505", OrganisationRole role = OrganisationRole.Administrator, string? language = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var account = await JoinAsync(scope.ServiceProvider, email, organisation, role);
        return await SessionAsync(host, scope.ServiceProvider, account, language);
    }

    /// <summary>The same without waiting, for tests that hold one browser for all.</summary>
    public static HttpClient Member(this SamenspelHost host, string? language = null) => host.MemberAsync(language: language).GetAwaiter().GetResult();

    /// <summary>A browser of somebody who runs the installation.</summary>
    public static async Task<HttpClient> PlatformAsync(this SamenspelHost host, string language = "nl")
    {
        await using var scope = host.Services.CreateAsyncScope();
        var account = await JoinAsync(scope.ServiceProvider, "platform@beheer.test", "Beheerclub", OrganisationRole.Member);
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        await db.Set<Account>().Where(one => one.Id == account.Value).ExecuteUpdateAsync(set => set.SetProperty(one => one.IsPlatformAdministrator, true));
        return await SessionAsync(host, scope.ServiceProvider, account, language);
    }

    public static async Task<AccountId> JoinAsync(IServiceProvider services, string email, string organisation, OrganisationRole role)
    {
        var db = services.GetRequiredService<SamenspelDb>();
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await LockAsync(db);
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.Email == email);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(now), DisplayName = email.Split('@')[0], CreatedAt = now, UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), EmailConfirmed = true, PasswordHash = "no password fits this" };
            db.Add(account);
        }

        var known = await db.Set<Organisation>().SingleOrDefaultAsync(one => one.Code == organisation || one.Name == organisation);
        if (known is null)
        {
            var isMunicipality = organisation.StartsWith("GM", StringComparison.Ordinal);
            known = new Organisation
            {
                Id = new OrganisationId(Guid.CreateVersion7(now)),
                Kind = isMunicipality ? OrganisationKind.Municipality : organisation.StartsWith("Monitor", StringComparison.Ordinal) ? OrganisationKind.Monitor : OrganisationKind.Adviser,
                Name = isMunicipality ? $"Gemeente {organisation}" : organisation,
                Code = isMunicipality ? organisation : null,
                CreatedAt = now,
            };
            db.Add(known);
        }

        var id = account.AccountId;
        if (!await db.Set<Membership>().AnyAsync(one => one.Account == id && one.Organisation == known.Id && one.EndedAt == null))
        {
            db.Add(new Membership { Id = Guid.CreateVersion7(now), Account = id, Organisation = known.Id, Role = role, Since = now });
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return id;
    }

    public static async Task<Membership> MembershipAsync(SamenspelDb db, string email)
    {
        var account = await db.Set<Account>().SingleAsync(one => one.Email == email);
        var id = account.AccountId;
        return await db.Set<Membership>().FirstAsync(one => one.Account == id && one.EndedAt == null);
    }

    public static Assignment LeadOf(Guid dossier, Membership member) => new()
    {
        Id = Guid.CreateVersion7(SamenspelHost.Now),
        Scope = dossier,
        Account = member.Account,
        Organisation = member.Organisation,
        Role = DossierRole.Lead,
        Since = SamenspelHost.Now,
    };

    public static async Task<HttpClient> SessionAsync(SamenspelHost host, IServiceProvider services, AccountId account, string? language = null)
    {
        var secret = await services.GetRequiredService<SessionBook>().OpenAsync(account, "test", "127.0.0.1", "test", CancellationToken.None);
        var visitor = host.Visitor(language);
        var cookies = language is null ? "" : $"taal={language}; ";
        visitor.DefaultRequestHeaders.Remove("Cookie");
        visitor.DefaultRequestHeaders.Add("Cookie", $"{cookies}samenspel-sessie={secret}");
        return visitor;
    }

    // Tests run side by side and two may make the same person at once.
    private static Task<int> LockAsync(SamenspelDb db) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlRawAsync("SELECT pg_advisory_xact_lock(42)")
        : db.Database.ExecuteSqlRawAsync("UPDATE access_account SET display_name = display_name WHERE 0 = 1");
}
