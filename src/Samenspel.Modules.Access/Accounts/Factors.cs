using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Passkeys;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Checks a new way to sign in and gives it to an account.</summary>
internal sealed class Factors(
    UserManager<Account> accounts, IPasskeyHandler<Account> passkeys, AnswersOnce once, Passwords passwords, CodeKeys keys, RecoveryCodes codes, TimeProvider time, IHttpContextAccessor http)
{
    /// <param name="form">What was filled in.</param>
    /// <param name="about">What is known of the person, which a password should not be made of.</param>
    public async Task<Outcome<CheckedFactors>> CheckAsync(FactorForm form, params IEnumerable<string?> about)
    {
        if (form.IsPasskey)
        {
            return await CheckPasskeyAsync(form);
        }

        var refusals = new List<Refusal>();
        if (PasswordRules.Check(form.Password, about, nameof(form.Password)) is { } refused)
        {
            refusals.Add(refused);
        }

        if (FindStep(form) is not { } step)
        {
            refusals.Add(WrongCode);
            step = 0;
        }

        return refusals.Count > 0 ? refusals : new CheckedFactors(form.Password, form.SealedKey, step, null, null);
    }

    /// <summary>Checks an authenticator alone, for who renews it.</summary>
    public Outcome<long> CheckCode(FactorForm form) => FindStep(form) is { } step ? step : WrongCode;

    public async Task<Outcome<CheckedFactors>> CheckPasskeyAsync(FactorForm form)
    {
        if (string.IsNullOrEmpty(form.PasskeyState) || !await once.TakeAsync(form.PasskeyState, CancellationToken.None))
        {
            return PasskeyExpired;
        }

        var result = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext
        {
            CredentialJson = form.Credential!,
            AttestationState = form.PasskeyState,
            HttpContext = http.HttpContext!,
        });
        return result.Succeeded && Guid.TryParse(result.UserEntity.Id, out var owner)
            ? new CheckedFactors(null, null, 0, result.Passkey, owner)
            : PasskeyRefused;
    }

    /// <summary>Gives an account that is known to the database a way to sign in. What it had of the same kind goes.</summary>
    /// <returns>Recovery codes that are shown once; none with a passkey.</returns>
    public async Task<IReadOnlyList<string>> GiveAsync(Account account, CheckedFactors factors, CancellationToken cancellation)
    {
        account.ChangeStamp(time.GetUtcNow());
        if (factors.Passkey is { } passkey)
        {
            passkey.Name ??= PasskeyName.Usual(time.GetUtcNow());
            (await accounts.AddOrUpdatePasskeyAsync(account, passkey)).MustSucceed();
            return [];
        }

        account.PasswordHash = passwords.Hash(account, factors.Password!);
        account.CodeKey = factors.SealedKey;
        account.LastCodeStep = factors.CodeStep;
        account.TwoFactorEnabled = true;
        return await codes.RenewAsync(account.AccountId, cancellation);
    }

    private long? FindStep(FactorForm form) => keys.Open(form.SealedKey) is { } key ? TimeCode.Find(key, form.Code, time.GetUtcNow(), after: 0) : null;

    private static Refusal WrongCode => new(RefusalKind.Invalid, "access.code-wrong", AccountTexts.CodeWrong, nameof(FactorForm.Code));

    public static Refusal PasskeyRefused => new(RefusalKind.Invalid, "access.passkey-refused", AccountTexts.PasskeyRefused);

    private static Refusal PasskeyExpired => new(RefusalKind.Invalid, "access.passkey-expired", AccountTexts.PasskeyExpired);
}
