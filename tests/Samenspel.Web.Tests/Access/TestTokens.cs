using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Tokens;

namespace Samenspel.Web.Tests.Access;

/// <summary>Programs with a token, put straight into the database.</summary>
internal static class TestTokens
{
    public static async Task<HttpClient> ProgramAsync(
        this SamenspelHost host, bool mayWrite = true, string email = TestPeople.Anna, string organisation = "GM0505", TimeSpan? age = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var account = await TestPeople.JoinAsync(scope.ServiceProvider, email, organisation, OrganisationRole.Administrator);
        return With(host, await MakeAsync(scope.ServiceProvider.GetRequiredService<SamenspelDb>(), account, mayWrite, age));
    }

    /// <summary>The secret of a new token of this account.</summary>
    public static async Task<string> MakeAsync(SamenspelDb db, AccountId account, bool mayWrite = true, TimeSpan? age = null)
    {
        var secret = TokenSecret.New();
        var made = SamenspelHost.Now - (age ?? TimeSpan.Zero);
        db.Add(new PersonalToken
        {
            Id = Guid.CreateVersion7(SamenspelHost.Now),
            Account = account,
            Name = "test",
            TokenHash = TokenSecret.Hash(secret),
            MayWrite = mayWrite,
            CreatedAt = made,
            ExpiresAt = made.AddDays(30),
        });
        await db.SaveChangesAsync();
        return secret;
    }

    public static HttpClient With(SamenspelHost host, string secret)
    {
        var program = host.Visitor();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return program;
    }
}
