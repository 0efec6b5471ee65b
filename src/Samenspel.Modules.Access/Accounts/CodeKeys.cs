using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Keys of authenticator apps: made here, encrypted wherever they are kept, with the keys of the installation that lie outside the database.</summary>
internal sealed class CodeKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Samenspel.Access.CodeKey");

    public string NewSealed() => Seal(RandomNumberGenerator.GetBytes(TimeCode.KeyLength));

    public string Seal(byte[] key) => Convert.ToBase64String(_protector.Protect(key));

    /// <returns>The key; null when it was not sealed by this installation.</returns>
    public byte[]? Open(string? sealedKey)
    {
        var bytes = new byte[sealedKey?.Length ?? 0];
        if (string.IsNullOrEmpty(sealedKey) || !Convert.TryFromBase64String(sealedKey, bytes, out var length))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(bytes[..length]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
