using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Digests;

/// <summary>The secret in the address by which a person ends the digest, with no signing in.</summary>
internal sealed class DigestSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Samenspel.Access.DigestSecret");

    public DigestKey New()
    {
        var secret = Inviting.Secret.New();
        return new(secret, Inviting.Secret.Hash(secret), Convert.ToBase64String(_protector.Protect(Encoding.UTF8.GetBytes(secret))));
    }

    /// <returns>The key of a choice; a new one when another installation sealed it, as after a backup was put back elsewhere.</returns>
    public DigestKey Open(DigestChoice choice)
    {
        try
        {
            return new(Encoding.UTF8.GetString(_protector.Unprotect(Convert.FromBase64String(choice.SealedSecret))), choice.SecretHash, choice.SealedSecret);
        }
        catch (CryptographicException)
        {
            return New();
        }
    }
}
