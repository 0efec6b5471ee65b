using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.OpenId.Settings;

/// <summary>The private key with which the site shows the provider who it is.</summary>
internal sealed class ClientKey
{
    private const int SmallestRsa = 2048;
    private readonly AsymmetricSecurityKey _key;
    private readonly string[] _algorithms;

    private ClientKey(AsymmetricSecurityKey key, JsonWebKey shown, string? id, string[] algorithms)
    {
        (_key, Shown, _algorithms) = (key, shown, algorithms);
        key.KeyId = shown.Kid = id is { Length: > 0 } ? id : Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        (shown.Use, shown.Alg) = ("sig", algorithms[0]);
    }

    /// <summary>The public half, for the provider.</summary>
    public JsonWebKey Shown { get; }

    /// <param name="accepted">The algorithms that the provider takes; none when it does not say.</param>
    public SigningCredentials CredentialsFor(ICollection<string> accepted) => new(
        _key, _algorithms.FirstOrDefault(one => accepted.Contains(one, StringComparer.Ordinal)) ?? _algorithms[0]);

    /// <exception cref="UnusableSetupException">The file holds no private key that can be used.</exception>
    public static ClientKey Read(string file, string? id)
    {
        string pem;
        try
        {
            pem = File.ReadAllText(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException($"OpenId:PrivateKeyFile names {file}, which cannot be read.", unreadable);
        }

        return ReadRsa(pem, id, file) ?? ReadCurve(pem, id)
            ?? throw new UnusableSetupException($"OpenId:PrivateKeyFile names {file}; it must hold a private key without a password: RSA, or P-256, P-384 or P-521, as PEM.");
    }

    private static ClientKey? ReadRsa(string pem, string? id, string file)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            _ = rsa.ExportParameters(includePrivateParameters: true);
        }
        catch (Exception other) when (other is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            return null;
        }

        if (rsa.KeySize < SmallestRsa)
        {
            throw new UnusableSetupException($"OpenId:PrivateKeyFile names {file}; its RSA key has {rsa.KeySize} bits and must have at least {SmallestRsa}.");
        }

        var shown = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)));
        return new ClientKey(new RsaSecurityKey(rsa), shown, id, [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256]);
    }

    private static ClientKey? ReadCurve(string pem, string? id)
    {
        var curve = ECDsa.Create();
        try
        {
            curve.ImportFromPem(pem);
            var shown = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(curve.ExportParameters(includePrivateParameters: true))));
            shown.D = null;
            var algorithm = curve.KeySize switch
            {
                256 => SecurityAlgorithms.EcdsaSha256,
                384 => SecurityAlgorithms.EcdsaSha384,
                521 => SecurityAlgorithms.EcdsaSha512,
                _ => throw new CryptographicException("Another curve."),
            };
            return new ClientKey(new ECDsaSecurityKey(curve), shown, id, [algorithm]);
        }
        catch (Exception other) when (other is ArgumentException or CryptographicException or NotSupportedException)
        {
            curve.Dispose();
            return null;
        }
    }
}
