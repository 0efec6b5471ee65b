using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>A browser, and the accounts that signed in there before.</summary>
internal sealed record DeviceMark(Guid Id, IReadOnlyList<Guid> Accounts)
{
    private const int Most = 8;

    public static readonly DeviceMark Unknown = new(Guid.Empty, []);

    public bool Knows(AccountId account) => Id != Guid.Empty && Accounts.Contains(account.Value);

    public DeviceMark With(AccountId account, DateTimeOffset now) => new(
        Id == Guid.Empty ? Guid.CreateVersion7(now) : Id,
        [account.Value, .. Accounts.Where(one => one != account.Value).Take(Most - 1)]);
}
