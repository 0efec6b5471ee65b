using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Ten codes for on paper, each of which stands in for the authenticator once. They hold enough chance for a plain hash: 120 bits.</summary>
internal sealed class RecoveryCodes(SamenspelDb db, TimeProvider time)
{
    public const int Count = 10;

    /// <summary>Makes new ones; older ones are gone.</summary>
    /// <returns>The codes, which are known here and now only.</returns>
    public async Task<IReadOnlyList<string>> RenewAsync(AccountId account, CancellationToken cancellation)
    {
        await RemoveAsync(account, cancellation);
        var codes = Enumerable.Range(0, Count).Select(_ => Base32.InGroups(Base32.Write(RandomNumberGenerator.GetBytes(15)), '-')).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { Id = Guid.CreateVersion7(time.GetUtcNow()), Account = account, Hash = Secret.Hash(Plain(code)) }));
        await db.SaveChangesAsync(cancellation);
        return codes;
    }

    /// <summary>Uses a code up.</summary>
    /// <returns>Whether it was one that could still be used.</returns>
    public async Task<bool> UseAsync(AccountId account, string? typed, CancellationToken cancellation)
    {
        var hash = Secret.Hash(Plain(typed ?? ""));
        var now = time.GetUtcNow();
        return await db.Set<RecoveryCode>().Where(code => code.Account == account && code.Hash == hash && code.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, now), cancellation) == 1;
    }

    public Task<int> LeftAsync(AccountId account, CancellationToken cancellation) =>
        db.Set<RecoveryCode>().CountAsync(code => code.Account == account && code.UsedAt == null, cancellation);

    public Task RemoveAsync(AccountId account, CancellationToken cancellation) =>
        db.Set<RecoveryCode>().Where(code => code.Account == account).ExecuteDeleteAsync(cancellation);

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
