using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>Checks passwords and meanwhile writes where the attempt was counted, as somebody else would; that waits for ever when the check stands in a transaction.</summary>
internal sealed class WritesWhileHashing : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> _hasher = new();

    public SamenspelHost? Host { get; set; }

    public int Done { get; private set; }

    public string HashPassword(Account user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        // The framework asks for an answer at once; apart from the test's own threads, which would wait for each other.
        var changed = Host is not { } host ? null : Task.Run(() => host.UseAsync(db =>
        {
            db.Database.SetCommandTimeout(2);
            return db.Database.ExecuteSqlRawAsync("UPDATE access_attempt SET failures = failures");
        })).GetAwaiter().GetResult() as int?;
        Done += changed > 0 ? 1 : 0;
        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
